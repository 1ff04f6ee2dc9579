package nl.schoolbel.sla.board.whatif;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schoolbel.platform.problem.CalendarDay;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.agreements.Agreement;
import nl.schoolbel.sla.agreements.AgreementRegister;
import nl.schoolbel.sla.board.page.PageWords;
import nl.schoolbel.sla.board.whatif.WhatIfAsked.Fault;
import nl.schoolbel.sla.whatif.WhatIfQuestion;
import nl.schoolbel.sla.whatif.WhatIfResult;
import nl.schoolbel.sla.whatif.WhatIfs;

/** Runs two or three versions on the same past days, one after the other, so that a page never holds more than one place. */
@ApplicationScoped
class SideBySide {

    private static final List<String> FIELDS = List.of("first", "second", "third");
    private static final int NEEDED = 2;
    private static final int WHOLE = 100;

    /** Before anything is asked the last three whole months stand in the form. */
    private static final int MONTHS = 3;

    @Inject
    AgreementRegister agreements;

    @Inject
    WhatIfs whatIfs;

    @Inject
    DomainClock clock;

    /**
     * How far it is, or what came of it.
     *
     * @param percent of all versions together, 0 to 100
     * @param results one per version that is done, in their order
     */
    record Step(int percent, List<WhatIfResult> results) {}

    /** The versions that can be chosen, the newest first. */
    List<Agreement> choices() {
        return agreements.newest();
    }

    LocalDate firstDate() {
        return today().withDayOfMonth(1).minusMonths(MONTHS);
    }

    LocalDate lastDate() {
        return today().withDayOfMonth(1).minusDays(1);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PageWords.ZONE);
    }

    /** Reads the form and finds everything that is wrong with it. */
    WhatIfAsked read(WhatIfForm form, PageWords words) {
        List<Fault> faults = new ArrayList<>();
        Map<UUID, Agreement> known = choices().stream().collect(Collectors.toMap(Agreement::id, Function.identity()));
        List<Agreement> versions = versions(form, known, words, faults);
        Optional<LocalDate> from = day("fromDate", form.fromDate, words, faults);
        Optional<LocalDate> until = day("untilDate", form.untilDate, words, faults);
        Instant start = from.map(SideBySide::startOf).orElse(null);
        Instant end = until.map(day -> startOf(day.plusDays(1))).orElse(null);
        if (start != null && end != null) {
            whatIfs.faultsOfPeriod(start, end).forEach(fault -> faults.add(new Fault("untilDate", fault.detail())));
        }
        return new WhatIfAsked(faults.isEmpty() ? versions : List.of(), start, end, List.copyOf(faults));
    }

    private static List<Agreement> versions(
            WhatIfForm form, Map<UUID, Agreement> known, PageWords words, List<Fault> faults) {
        List<Agreement> versions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<String> typed = form.versions();
        for (int i = 0; i < typed.size(); i++) {
            String id = typed.get(i);
            String field = FIELDS.get(i);
            if (id.isEmpty()) {
                if (i < NEEDED) {
                    faults.add(new Fault(field, words.word("fault.required")));
                }
                continue;
            }
            Agreement version = uuid(id).map(known::get).orElse(null);
            if (version == null) {
                faults.add(new Fault(field, words.word("fault.unknown")));
            } else if (!seen.add(id)) {
                faults.add(new Fault(field, words.word("fault.twice")));
            } else if (!versions.isEmpty() && versions.get(0).kind() != version.kind()) {
                faults.add(new Fault(field, words.word("fault.other-kind")));
            } else {
                versions.add(version);
            }
        }
        return versions;
    }

    private static Optional<LocalDate> day(String field, String typed, PageWords words, List<Fault> faults) {
        try {
            return Optional.of(CalendarDay.parse(WhatIfForm.text(typed)));
        } catch (DateTimeException noDay) {
            faults.add(new Fault(field, words.word("fault.day")));
            return Optional.empty();
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(PageWords.ZONE).toInstant();
    }

    /**
     * Steps until the last version is done. Fails with {@code too-many-at-once} when others are busy; who stops listening
     * stops the work.
     */
    Multi<Step> run(WhatIfAsked asked) {
        List<WhatIfResult> done = new ArrayList<>();
        int all = asked.versions().size();
        List<Multi<Step>> runs = IntStream.range(0, all)
                .mapToObj(i -> Multi.createFrom()
                        .deferred(() ->
                                whatIfs.ask(question(asked, asked.versions().get(i))))
                        .onItem()
                        .transform(line -> {
                            if (line.result() != null) {
                                done.add(line.result());
                            }
                            double share = line.progress() == null
                                    ? 1
                                    : line.progress().total() == 0
                                            ? 0
                                            : (double) line.progress().done()
                                                    / line.progress().total();
                            return new Step((int) (WHOLE * (i + share) / all), List.copyOf(done));
                        }))
                .toList();
        return Multi.createBy().concatenating().streams(runs);
    }

    private static WhatIfQuestion question(WhatIfAsked asked, Agreement version) {
        return new WhatIfQuestion(version.id(), null, null, null, asked.from(), asked.until(), List.of());
    }
}
