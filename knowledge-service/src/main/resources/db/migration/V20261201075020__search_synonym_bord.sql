-- In a school "bord" is the board on the wall, which is a digibord. Not where coaches have changed the group already.
update search_synonym
set terms = terms || array['bord'], asked = asked || array['bord'], revision = revision + 1
where 'digibord' = any (asked) and not 'bord' = any (asked) and revision = 0 and cardinality(terms) < 20;
