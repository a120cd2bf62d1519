-- Which state a tenant's list of customers is in: it changes with the list, so that what is kept in memory can be trusted.
create table customer_lists (
    tenant_id text not null primary key,
    stamp text not null
);
insert into customer_lists (tenant_id, stamp) select distinct tenant_id, 'first' from customers;
