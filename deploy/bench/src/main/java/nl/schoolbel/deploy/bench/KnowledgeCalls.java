package nl.schoolbel.deploy.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;

/** What teachers look for, over HTTP; each call with words of its own. */
final class KnowledgeCalls {

    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Stack stack;
    private final DutchWords words;
    private final URI base;
    private final LocalDate aYearAgo;
    private final LongAdder bytes = new LongAdder();

    KnowledgeCalls(Stack stack, DutchWords words, LocalDate today) {
        this.aYearAgo = today.minusYears(1);
        this.stack = stack;
        this.words = words;
        this.base = URI.create(stack.address(Service.KNOWLEDGE) + Service.KNOWLEDGE.basePath());
    }

    /** All operations by name. */
    Map<String, Load.Call> all() {
        Map<String, Load.Call> calls = new LinkedHashMap<>();
        calls.put(
                "search: a frequent word", search(random -> oneOf(random, "leerlingen", "kinderen", "bord", "groep")));
        calls.put("search: any word", search(words::word));
        calls.put("search: two words", search(random -> words.word(random) + " " + words.word(random)));
        calls.put("search: a rare word", search(words::rare));
        calls.put("search: misspelt", search(words::misspelt));
        calls.put("search: nothing like it", search(random -> letters(random, 9)));
        calls.put(
                "search: stop words only",
                search(random -> oneOf(random, "kan niet doen", "hoe kan dat", "wat is er")));
        calls.put("search: a sentence", search(random -> words.text(random, 1)));
        calls.put(
                "search: a frequent word, filtered",
                get(() -> "/search?q=kinderen&kind=practice&target=group-" + (1 + random().nextInt(8))
                        + "&device=tablet"));
        calls.put("search: low threshold, tools", get(() -> "/search?kind=tool&lowThreshold=true&q=" + q(words::word)));
        calls.put("tool cards by name", get(() -> "/tools?q=" + q(words::word)));
        calls.put("suggestions while typing", get(() -> "/suggestions?q=" + q(words::typedSoFar)));
        calls.put(
                "recommendations for a school", get(Account.COACH_1, () -> "/recommendations?schoolId=" + anySchool()));
        calls.put("exchange of a year, bestuur", get(Account.BESTUUR, () -> "/exchange?fromDate=" + aYearAgo));
        calls.put("exchange of all years, bestuur", get(Account.BESTUUR, () -> "/exchange"));
        calls.put("exchange by school, bestuur", get(Account.BESTUUR, () -> "/exchange/schools?fromDate=" + aYearAgo));
        calls.put(
                "exchange, between which schools", get(Account.BESTUUR, () -> "/exchange/edges?fromDate=" + aYearAgo));
        return calls;
    }

    /** How long the answers were together since this was asked last. */
    long bytes() {
        return bytes.sumThenReset();
    }

    private Load.Call search(Function<Random, String> typed) {
        return get(() -> "/search?q=" + q(typed));
    }

    /** As teachers, whose own school it is where one has to be named. */
    private Load.Call get(Supplier<String> path) {
        return get(Account.TEACHER, path);
    }

    Load.Call get(Account account, Supplier<String> path) {
        stack.tokens().of(account);
        return () -> succeeds(HttpRequest.newBuilder(URI.create(base + path.get()))
                .header("Authorization", "Bearer " + stack.tokens().of(account)));
    }

    private boolean succeeds(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray());
        bytes.add(answer.body().length);
        return answer.statusCode() == OK;
    }

    private static String anySchool() {
        return "00000000-0000-4000-8000-%012d".formatted(1 + random().nextInt(KnowledgeBoard.SCHOOLS));
    }

    private static String q(Function<Random, String> typed) {
        String text = typed.apply(random());
        return URLEncoder.encode(text.substring(0, Math.min(text.length(), 200)), StandardCharsets.UTF_8);
    }

    private static Random random() {
        return ThreadLocalRandom.current();
    }

    private static String oneOf(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private static String letters(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }
}
