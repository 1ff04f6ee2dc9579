package nl.schoolbel.deploy.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;

/**
 * A board of sixty schools in the service's own tables: three years of tickets with Dutch texts, nearly all of them
 * closed, as after three years. Written by statements over sets, since reporting 200 000 one by one takes long; triggers,
 * generated columns and indexes work as for any ticket.
 */
final class FindingBoard {

    static final String DEVICE = "00000000-0000-4000-d000-000000000042";
    static final String ROOM = "00000000-0000-4000-b000-000000000042";

    private static final String SCHOOLS = """
        insert into school (id, brin, name, created_at)
        select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, '98Z' || lpad(n::text, 3, '0'),
               'School ' || n, now()
        from generate_series(1, 60) n on conflict do nothing\
        """;

    private static final String CATEGORIES = """
        insert into category (id, name)
        select ('00000000-0000-4000-a000-' || lpad(n::text, 12, '0'))::uuid, 'Categorie ' || n
        from generate_series(1, 20) n on conflict do nothing\
        """;

    private static final String ROOMS = """
        insert into room (id, school_id, name, kind, short_code, created_at)
        select ('00000000-0000-4000-b000-' || lpad(n::text, 12, '0'))::uuid,
               ('00000000-0000-4000-8000-' || lpad((n % 60 + 1)::text, 12, '0'))::uuid, 'Lokaal ' || n, 'classroom',
               'B' || n, now()
        from generate_series(1, 1201) n on conflict do nothing\
        """;

    private static final String DEVICES = """
        insert into device (id, school_id, room_id, name, asset_tag, kind, short_code, created_at)
        select ('00000000-0000-4000-d000-' || lpad(n::text, 12, '0'))::uuid, room.school_id, room.id, 'Digibord ' || n,
               'DB-' || n, 'digiboard', 'D' || n, now()
        from generate_series(1, 1200) n
        join room on room.id = ('00000000-0000-4000-b000-' || lpad(n::text, 12, '0'))::uuid on conflict do nothing\
        """;

    private static final String RESOLUTIONS = """
        insert into resolution (id, words_id, ticket_id, resolved_by, cause, done, resolved_at)
        select gen_random_uuid(), gen_random_uuid(), t.id, 'school', (array['hardware','network','user-question'])[1 + t.number % 3],
               'Kabel vervangen en met de leerkracht getest.', t.reported_at + interval '2 days'
        from ticket t where t.state in ('resolved', 'closed')
            and not exists (select from resolution r where r.ticket_id = t.id)\
        """;

    private static final String DUE_MOMENTS = """
        insert into due_moments (ticket_id, sequence, moments)
        select t.id, 1, jsonb_build_array(
            jsonb_build_object('target', 'acknowledge', 'dueAt', to_char(t.reported_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'state', 'met'),
            jsonb_build_object('target', 'resolution', 'dueAt', to_char(t.reported_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'state', 'running'))
        from ticket t where t.beheerpartner_id is not null on conflict do nothing\
        """;

    /** Of kinds that nobody is mailed of. */
    private static final String HISTORY = """
        insert into ticket_history (ticket_id, occurred_at, recorded_at, what, by_whom)
        select t.id, t.reported_at, t.reported_at,
               (array['agreement-matched','due-moments-set','mark-passed','webhook-delivered'])[n], 'system'
        from ticket t, generate_series(1, 4) n
        where not exists (select from ticket_history h where h.ticket_id = t.id)\
        """;

    private static final String TICKETS = """
        insert into ticket (id, school_id, reporter, title, description, impact, urgency, lesson_blocked, priority,
                            state, resolved_by, reported_at, closed_at, category_id, room_id, device_id, beheerpartner_id,
                            next_due_at)
        select gen_random_uuid(),
               ('00000000-0000-4000-8000-' || lpad(case when r.n % 400 = 0 then '1'
                   else (1 + floor(60 * r.school))::text end, 12, '0'))::uuid,
               case when r.n % 400 = 0 then ? else 'teacher-' || floor(r.person * 3000) end,
               thing.name || ' in lokaal ' || floor(r.room * 40) || ' ' || fault.name,
               'Sinds vanochtend ' || fault.name || ' de ' || lower(thing.name) || '. Andere kabel en herstarten'
                   || ' hielpen niet. De les van groep ' || floor(r.room * 8 + 1) || ' kan verder op papier tot de'
                   || ' middagpauze. Op de kast staat nummer ' || r.n || '.',
               'class', 'normal', false, 1 + floor(4 * sqrt(r.room)), state.name,
               case when state.name in ('resolved', 'closed') then 'school' end,
               now() - (1 - (r.n - ?)::float / ?) * interval '3 years',
               case when state.name = 'closed' then now() end,
               ('00000000-0000-4000-a000-' || lpad((1 + floor(20 * r.thing * r.thing))::text, 12, '0'))::uuid,
               case when r.person < 0.5
                   then ('00000000-0000-4000-b000-' || lpad((1 + floor(1200 * r.room))::text, 12, '0'))::uuid end,
               case when r.person < 0.3
                   then ('00000000-0000-4000-d000-' || lpad((1 + floor(1200 * r.room))::text, 12, '0'))::uuid end,
               case when r.person < 0.6 then '00000000-0000-4000-c000-000000000001'::uuid end,
               case when state.name in ('closed', 'withdrawn') then '9999-12-31 23:59:59Z'
                   else now() + (r.person - 0.1) * interval '10 days' end
        from (select n, random() school, random() person, random() room, random() thing, random() fault,
                     random() state from generate_series(? + 1, ? + ?) n) r,
             lateral (select (array['Digibord','Printer','Laptop','Chromebook','Wifi','Beamer','Tablet','Inloggen',
                 'Magister','Geluid','Touchscreen','Webcam'])[1 + floor(12 * r.thing * r.thing)] as name) thing,
             lateral (select (array['blijft zwart','doet niets','is traag','geeft een foutmelding','print scheef',
                 'valt steeds uit','vraagt om een wachtwoord','piept','verbindt niet','is gevallen'])
                 [1 + floor(10 * r.fault)] as name) fault,
             lateral (select case when r.state < 0.92 then 'closed' when r.state < 0.97 then 'withdrawn'
                 else (array['reported','in-triage','handed-over','accepted','resolved'])[1 + floor(5 * r.room)]
                 end as name) state\
        """;

    private final Stack stack;
    private final String teacher;
    private int size;

    /** @param teacher the subject of who has one of 400 tickets, at the first school */
    FindingBoard(Stack stack, String teacher) {
        this.stack = stack;
        this.teacher = teacher;
    }

    /** Lets the board grow to this many tickets, and the database look at what it has. */
    void growTo(int wanted) throws SQLException {
        try (Connection connection = BareDatabase.connect(stack, Service.TICKETS);
                Statement sql = connection.createStatement();
                PreparedStatement tickets = connection.prepareStatement(TICKETS)) {
            sql.execute(SCHOOLS);
            sql.execute(CATEGORIES);
            sql.execute(ROOMS);
            sql.execute(DEVICES);
            int more = wanted - size;
            tickets.setString(1, teacher);
            int place = 2;
            for (int number : new int[] {size, more, size, size, more}) {
                tickets.setInt(place++, number);
            }
            tickets.execute();
            size = wanted;
            sql.execute(RESOLUTIONS);
            sql.execute(DUE_MOMENTS);
            sql.execute(HISTORY);
            for (String table : List.of("ticket", "ticket_count", "resolution", "due_moments", "ticket_history")) {
                sql.execute("vacuum analyze " + table);
            }
        }
    }
}
