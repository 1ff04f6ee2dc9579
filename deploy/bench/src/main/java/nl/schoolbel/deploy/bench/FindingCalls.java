package nl.schoolbel.deploy.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;

/** What people look for on a board, over HTTP: of one school, and of all. */
final class FindingCalls {

    private static final int OK = 200;
    private static final int COME_BACK_LATER = 429;
    private static final int PAGES = 20;
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** No page of a list is longer; a longer answer is a fault, not something to keep. */
    private static final int LONGEST_PAGE = 200_000;

    private static final String CHOSEN = "SCHOOL";
    private static final String OPEN = "state=reported,in-triage,handed-over,accepted,visit-planned,on-site,waiting";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Stack stack;
    private final String base;
    private final LongAdder rows = new LongAdder();

    FindingCalls(Stack stack) {
        this.stack = stack;
        this.base = stack.address(Service.TICKETS) + Service.TICKETS.basePath();
    }

    /** All operations that answer one page, by name. */
    Map<String, Load.Call> pages() {
        Map<String, Load.Call> calls = new LinkedHashMap<>();
        calls.put("list: school", page(Account.COACH_1, "/tickets?schoolId=" + CHOSEN));
        calls.put("list: school, open", page(Account.COACH_1, "/tickets?" + OPEN + "&schoolId=" + CHOSEN));
        calls.put("list: all, open, by priority", page(Account.COACH_1, "/tickets?sort=priority&" + OPEN));
        calls.put("list: all, by priority", page(Account.COACH_1, "/tickets?sort=priority"));
        calls.put("list: all, by due moment", page(Account.COACH_1, "/tickets?sort=dueAt"));
        calls.put("list: all, overdue", page(Account.COACH_1, "/tickets?overdue=true"));
        calls.put("list: all, one category", page(Account.COACH_1, "/tickets?categoryId=" + category()));
        calls.put("list: all, one device", page(Account.COACH_1, "/tickets?deviceId=" + FindingBoard.DEVICE));
        calls.put("list: all, one room", page(Account.COACH_1, "/tickets?roomId=" + FindingBoard.ROOM));
        calls.put("list: mine, teacher", page(Account.TEACHER, "/tickets?mine=true"));
        calls.put("list: mine, contactpersoon", page(Account.CONTACTPERSOON, "/tickets?mine=true"));
        calls.put("list: all, page " + PAGES, laterPage(Account.COACH_1, "/tickets?limit=25"));
        calls.put("search: school, common word", page(Account.COACH_1, "/tickets?q=digibord&schoolId=" + CHOSEN));
        calls.put("search: school, two words", page(Account.COACH_1, "/tickets?q=" + words() + "&schoolId=" + CHOSEN));
        calls.put("search: all, common word", page(Account.COACH_1, "/tickets?q=kabel"));
        calls.put("search: all, two words", page(Account.COACH_1, "/tickets?q=" + words()));
        calls.put("search: all, rare word", page(Account.COACH_1, "/tickets?q=nummer+777"));
        calls.put("search: all, words never together", page(Account.COACH_1, "/tickets?q=digibord+webcam"));
        calls.put("search: teacher, by titles", page(Account.TEACHER, "/tickets?q=" + words()));
        calls.put("search: bestuur, by titles", page(Account.BESTUUR, "/tickets?q=" + words()));
        calls.put("counters: one school", page(Account.COACH_1, "/ticket-counts?schoolId=" + CHOSEN));
        calls.put("counters: all schools", page(Account.COACH_1, "/ticket-counts?limit=100"));
        return calls;
    }

    /** Those, and an export. */
    Map<String, Load.Call> all() {
        Map<String, Load.Call> calls = pages();
        calls.put("CSV: one school", this::csvOfSchool);
        return calls;
    }

    /** As whom an account is known to the services. */
    String subject(Account account) {
        String claims = stack.tokens().of(account).split("\\.", -1)[1];
        try {
            return new ObjectMapper()
                    .readTree(Base64.getUrlDecoder().decode(claims))
                    .path("sub")
                    .asText();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first byte of an export of one school; the rest is thrown away with the connection. */
    boolean csvFirstByte() throws IOException, InterruptedException, Load.Refused {
        try (InputStream body = export("?schoolId=" + school()).body()) {
            return body.read() >= 0;
        }
    }

    boolean csvOfSchool() throws IOException, InterruptedException, Load.Refused {
        rows.add(drain(export("?schoolId=" + school())).rows());
        return true;
    }

    /** How many rows {@link #csvOfSchool} has read since it was asked last. */
    long rows() {
        return rows.sumThenReset();
    }

    /** The whole board. */
    Csv csvOfBoard() throws IOException, InterruptedException, Load.Refused {
        return drain(export(""));
    }

    /** The length of an export. */
    record Csv(long bytes, long rows) {}

    /** A page far behind the first one, found once by going from page to page. */
    private Load.Call laterPage(Account account, String path) {
        AtomicReference<String> later = new AtomicReference<>();
        return () -> {
            String found = later.get();
            if (found == null) {
                found = path;
                for (int page = 1; page < PAGES; page++) {
                    found = next(get(account, found)).orElse(found);
                }
                later.set(found);
            }
            return page(account, found).make();
        };
    }

    private Optional<String> next(HttpResponse<InputStream> answer) throws IOException {
        answer.body().close();
        return answer.headers()
                .firstValue("Link")
                .map(NEXT::matcher)
                .filter(Matcher::find)
                .map(link -> link.group(1).substring(link.group(1).indexOf("/tickets?")));
    }

    private Load.Call page(Account account, String path) {
        stack.tokens().of(account);
        return () -> {
            HttpResponse<InputStream> answer = get(account, path.replace(CHOSEN, school()));
            try (InputStream body = answer.body()) {
                return body.readNBytes(LONGEST_PAGE).length < LONGEST_PAGE && answer.statusCode() == OK;
            }
        };
    }

    private HttpResponse<InputStream> export(String query) throws IOException, InterruptedException, Load.Refused {
        HttpResponse<InputStream> answer = get(Account.COACH_1, "/ticket-exports" + query);
        if (answer.statusCode() != OK) {
            answer.body().close();
            if (answer.statusCode() == COME_BACK_LATER) {
                throw new Load.Refused();
            }
            throw new IOException("an export answered " + answer.statusCode());
        }
        return answer;
    }

    private HttpResponse<InputStream> get(Account account, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + stack.tokens().of(account))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofInputStream());
    }

    private static Csv drain(HttpResponse<InputStream> answer) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long length = 0;
        long lines = 0;
        try (InputStream body = answer.body()) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                length += read;
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        return new Csv(length, lines - 1);
    }

    private static String words() {
        return URLEncoder.encode("magister wachtw", StandardCharsets.UTF_8);
    }

    private static String category() {
        return "00000000-0000-4000-a000-000000000019";
    }

    private static String school() {
        return "00000000-0000-4000-8000-%012d"
                .formatted(1 + ThreadLocalRandom.current().nextInt(60));
    }
}
