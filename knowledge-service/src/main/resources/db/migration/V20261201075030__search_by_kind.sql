-- A common word among one kind is read along the order of trust too.
create index search_item_by_kind on search_item (kind, trust desc, changed_at desc, id);
