-- What came of a follow-up, in the field's terms. What was won or learned before is told by the least that it can mean.
update follow_ups set result = 'problem-solved' where result = 'won';
update follow_ups set result = 'idea-taken' where result = 'learned';
update follow_ups set result = 'nothing-yet' where result = 'nothing';
