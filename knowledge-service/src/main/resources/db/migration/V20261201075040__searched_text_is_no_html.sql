-- The parser of PostgreSQL leaves out what it takes for HTML, and all that stands in a script. Texts are texts: their angle
-- brackets become two signs of the private use area while words are marked, and brackets again afterwards.
create or replace function readable(words text) returns text
    language sql immutable parallel safe
    return replace(translate(words, '<>' || U&'\E000\E001', U&'\E002\E003'), '/', ' / ');
