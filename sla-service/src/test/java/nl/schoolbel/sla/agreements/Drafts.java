package nl.schoolbel.sla.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.sql.JsonColumn;

/** Agreements in a few words, as tests need them. */
final class Drafts {

    static final UUID CALENDAR = UUID.fromString("00000000-0000-4000-8000-0000000000c1");

    private Drafts() {}

    /** Terms from the members beside the calendar, in JSON with single quotes. */
    static AgreementTerms terms(String members) {
        String json = "{'calendarId': '%s', %s}".formatted(CALENDAR, members).replace('\'', '"');
        return JsonColumn.read(json, AgreementTerms.class);
    }

    /** A contract that acknowledges in 60 and resolves in 480 minutes at priority 2, with more members. */
    static AgreementTerms contract(String more) {
        return terms("'targets': [{'target': 'acknowledge', 'budgets': [{'priority': 2, 'minutes': 60}]},"
                + " {'target': 'resolution', 'budgets': [{'priority': 2, 'minutes': 480}]}]" + more);
    }

    /** Published, from a day on. */
    static Agreement published(AgreementKind kind, int rank, String from, String until, AgreementTerms terms) {
        return agreement(kind, AgreementState.PUBLISHED, rank, from, until, terms);
    }

    static Agreement agreement(
            AgreementKind kind, AgreementState state, int rank, String from, String until, AgreementTerms terms) {
        return new Agreement(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                kind,
                state,
                rank,
                kind == AgreementKind.BEHEERPARTNER ? UUID.randomUUID() : null,
                "Afspraak vanaf " + from,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                terms,
                Instant.EPOCH,
                null,
                null,
                null);
    }

    /** For schools and categories, each a list; empty is all. */
    static AgreementTerms scoped(List<UUID> schools, List<UUID> categories) {
        AgreementTerms terms = contract("");
        return new AgreementTerms(
                terms.calendarId(), null, schools, categories, terms.targets(), null, null, null, null, null, null);
    }
}
