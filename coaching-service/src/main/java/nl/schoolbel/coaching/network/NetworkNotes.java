package nl.schoolbel.coaching.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.coaching.coaches.CoachRegister;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;
import nl.schoolbel.platform.time.DomainClock;

/**
 * Notes that coaches write for each other; who wrote one changes it, all read it. All is refused with {@code
 * coaching-coach-unknown} to who is no coach today.
 */
@ApplicationScoped
public class NetworkNotes {

    static final String KIND = "network-note";

    @Inject
    NetworkNoteStore store;

    @Inject
    CoachRegister coaches;

    @Inject
    Screener screener;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    /** Refused: {@code invalid-input}. */
    @Transactional
    public NetworkNote add(NewNetworkNote wanted) {
        UUID coach = coaches.require().id();
        Screening screening = screened(wanted);
        NetworkNote note = new NetworkNote(UUID.randomUUID(), coach, wanted, clock.instant(), 0);
        store.add(note);
        screener.escaped(KIND, note.id(), screening);
        audit.changed("network-note-written", KIND, note.id());
        return note;
    }

    /**
     * Last written first.
     *
     * @param party only with these; {@code null} for all
     * @param openOnly only those with a next step that is still to be taken
     */
    @Transactional
    public Page<NetworkNote> list(Party party, boolean openOnly, PageRequest page) {
        coaches.require();
        int limit = page.limit();
        return Page.of(
                store.newest(party, openOnly, page.cursor(), limit + 1),
                limit,
                note -> new Cursor(note.createdAt(), note.id()),
                Function.identity());
    }

    /** Refused: {@code not-found}. */
    @Transactional
    public NetworkNote read(UUID id) {
        coaches.require();
        return store.find(id).orElseThrow(NetworkNotes::notFound);
    }

    /**
     * Refused: {@code not-found}; {@code not-allowed} for who did not write it; {@code precondition-missing} or {@code
     * changed-meanwhile}; {@code invalid-input}.
     */
    @Transactional
    public NetworkNote change(UUID id, String ifMatch, NewNetworkNote wanted) {
        NetworkNote before = own(id, ifMatch);
        Screening screening = screened(wanted);
        NetworkNote after = new NetworkNote(id, before.coachId(), wanted, before.createdAt(), before.version() + 1);
        store.change(after);
        screener.escaped(KIND, id, screening);
        audit.changed("network-note-changed", KIND, id);
        return after;
    }

    /** Refused as {@link #change}. */
    @Transactional
    public void remove(UUID id, String ifMatch) {
        own(id, ifMatch);
        store.remove(id);
        audit.changed("network-note-removed", KIND, id);
    }

    private NetworkNote own(UUID id, String ifMatch) {
        UUID coach = coaches.require().id();
        NetworkNote note = store.lock(id).orElseThrow(NetworkNotes::notFound);
        if (!note.coachId().equals(coach)) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED);
        }
        Precondition.require(ifMatch, note.version());
        return note;
    }

    private Screening screened(NewNetworkNote wanted) {
        List<FieldFault> faults = new ArrayList<>();
        if (wanted.nextStep() == null && wanted.nextStepDate() != null) {
            faults.add(new FieldFault("/nextStep", "missing", texts.fieldDetail("missing")));
        }
        if (wanted.nextStepDate() != null && wanted.nextStepDate().isBefore(wanted.heldDate())) {
            faults.add(new FieldFault("/nextStepDate", "before-first-day", texts.fieldDetail("before-first-day")));
        }
        Map<String, String> words = new HashMap<>();
        words.put("/organisation", wanted.organisation());
        words.put("/topic", wanted.topic());
        words.put("/note", wanted.note());
        words.put("/nextStep", wanted.nextStep());
        Screening screening = screener.screen(words, wanted.falseHits());
        faults.addAll(screening.faults());
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        return screening;
    }

    private static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND);
    }
}
