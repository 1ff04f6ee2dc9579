package nl.schoolbel.deploy.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;

/**
 * A board of sixty schools in the service's own tables: three years of tickets with Dutch texts, nearly all of them
 * closed, as after three years. Written by statements over sets, since reporting 200 000 one by one takes long; triggers,
 * generated columns and indexes work as for any ticket.
 */
final class FindingBoard {

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

    private static final String TICKETS = """
        insert into ticket (id, school_id, reporter, title, description, impact, urgency, lesson_blocked, priority,
                            state, resolved_by, reported_at, closed_at, category_id, room_id, beheerpartner_id,
                            next_due_at)
        select gen_random_uuid(),
               ('00000000-0000-4000-8000-' || lpad((1 + floor(60 * r.school))::text, 12, '0'))::uuid,
               'teacher-' || floor(r.person * 3000),
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
    private int size;

    FindingBoard(Stack stack) {
        this.stack = stack;
    }

    /** Lets the board grow to this many tickets, and the database look at what it has. */
    void growTo(int wanted) throws SQLException {
        try (Connection connection = BareDatabase.connect(stack, Service.TICKETS);
                Statement sql = connection.createStatement();
                PreparedStatement tickets = connection.prepareStatement(TICKETS)) {
            sql.execute(SCHOOLS);
            sql.execute(CATEGORIES);
            sql.execute(ROOMS);
            int more = wanted - size;
            int place = 1;
            for (int number : new int[] {size, more, size, size, more}) {
                tickets.setInt(place++, number);
            }
            tickets.execute();
            size = wanted;
            sql.execute("vacuum analyze ticket");
            sql.execute("vacuum analyze ticket_count");
        }
    }
}
