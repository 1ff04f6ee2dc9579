-- Failing devices leave out what was merged or withdrawn, and still read nothing but an index.
create index figure_month_of_faults on figure_month (month, value, school_id, reported, merged, withdrawn, reopened)
    where dimension = 'device';
drop index figure_month_of_devices;

-- A device's kind that was set right counts in every month.
create index ticket_figure_by_device on ticket_figure (device_id) where device_id is not null;
drop trigger tell_figure on ticket_figure;
create trigger tell_figure after insert or update of category_id, device_id, device_kind, cause, state on ticket_figure
    for each row execute function tell_figure();

create function count_device_kind() returns trigger language plpgsql as $$
begin
    update ticket_figure set device_kind = new.kind where device_id = new.id;
    return null;
end $$;
create trigger count_device_kind after update of kind on device
    for each row when (old.kind is distinct from new.kind) execute function count_device_kind();
