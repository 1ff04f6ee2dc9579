package nl.schoolbel.deploy.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;

/** What coaches and the bestuur look at, over HTTP. */
final class CoachingCalls {

    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CHOSEN = "SCHOOL";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Stack stack;
    private final URI address;
    private final int startYear;
    private final LongAdder bytes = new LongAdder();

    /** @param startYear in which the running school year began */
    CoachingCalls(Stack stack, int startYear) {
        this.stack = stack;
        this.address = stack.address(Service.COACHING);
        this.startYear = startYear;
    }

    /** All operations by name. Makes the addresses of two calendars. */
    Map<String, Load.Call> all() {
        Map<String, Load.Call> calls = new LinkedHashMap<>();
        calls.put("activities of a school, coach", as(Account.COACH_1, "/activities?schoolId=" + CHOSEN));
        calls.put("activities of all, coach", as(Account.COACH_1, "/activities"));
        calls.put("requests that wait, coach", as(Account.COACH_1, "/requests?sort=waiting"));
        calls.put("borging checks overdue, coach", as(Account.COACH_1, "/borging-checks?overdue=true"));
        calls.put("cycles of a school, coach", as(Account.COACH_1, "/cycles?schoolId=" + CHOSEN));
        calls.put("signals, coach", as(Account.COACH_1, "/signals?state=raised"));
        calls.put("coverage, first 25 schools, bestuur", as(Account.BESTUUR, "/coverage"));
        calls.put("coverage, first 100 schools, bestuur", as(Account.BESTUUR, "/coverage?limit=100"));
        calls.put("coverage figures of this year, bestuur", as(Account.BESTUUR, "/coverage/figures"));
        calls.put("own hours, coach", as(Account.COACH_1, "/capacity/me"));
        calls.put("hours of the team, bestuur", as(Account.BESTUUR, "/capacity"));
        calls.put("report of this year, bestuur", as(Account.BESTUUR, "/board-reports/" + year(startYear)));
        calls.put("report of last year, bestuur", as(Account.BESTUUR, "/board-reports/" + year(startYear - 1)));
        calls.put("calendar of a coach", calendar(Account.COACH_1, "/coaches/me/calendar-feeds"));
        calls.put(
                "calendar of a school", calendar(Account.CONTACTPERSOON, "/schools/" + school(1) + "/calendar-feeds"));
        return calls;
    }

    /** How long the answers were together since this was asked last. */
    long bytes() {
        return bytes.sumThenReset();
    }

    private Load.Call calendar(Account owner, String path) {
        String secret = stack.api(Service.COACHING, owner)
                .post(path, null)
                .orThrow("the address of a calendar")
                .text("address");
        URI feed = address.resolve(URI.create(secret).getRawPath());
        return () -> succeeds(HttpRequest.newBuilder(feed));
    }

    private Load.Call as(Account account, String path) {
        stack.tokens().of(account);
        String base = address + Service.COACHING.basePath() + path;
        return () -> succeeds(HttpRequest.newBuilder(URI.create(base.replace(CHOSEN, anySchool())))
                .header("Authorization", "Bearer " + stack.tokens().of(account)));
    }

    private boolean succeeds(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray());
        bytes.add(answer.body().length);
        return answer.statusCode() == OK;
    }

    private static String year(int startYear) {
        return startYear + "-" + (startYear + 1);
    }

    private static String anySchool() {
        return school(1 + ThreadLocalRandom.current().nextInt(CoachingBoard.SCHOOLS));
    }

    private static String school(int number) {
        return "00000000-0000-4000-8000-%012d".formatted(number);
    }
}
