-- The language that a person chose, as two letters of ISO 639; null while it follows the client.
alter table people add column language text;

-- The language of a channel's digest; those set up before this step are English.
alter table digest_channels add column language text not null default 'en';
