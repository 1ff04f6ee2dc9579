package nl.schoolbel.sla.gateway.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schoolbel.sla.gateway.messages.PublishedWebhook;
import nl.schoolbel.sla.gateway.messages.WebhookType;
import org.junit.jupiter.api.Test;

/** The guide shows the code that runs, the examples that fit, and every webhook. {@code -Dupdate.guide=true} writes it anew. */
class ReceiverGuideTest {

    private static final Path PAGE = PublishedWebhook.GUIDE.resolve("README.md");
    private static final Pattern BLOCK =
            Pattern.compile("(<!-- ([a-z]+/[\\w.-]+)(?:: (\\w+))? -->\\n```\\w+\\n)(.*?)```\\n", Pattern.DOTALL);
    private static final String TABLE = "<!-- webhooks: generated, do not edit -->\n";
    private static final String END_OF_TABLE = "<!-- end of webhooks -->\n";

    @Test
    void theGuideShowsWhatRuns() throws IOException {
        String page = Files.readString(PAGE);
        String expected = withTable(BLOCK.matcher(page)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + shown(found) + "```\n")));

        if (Boolean.getBoolean("update.guide")) {
            Files.writeString(PAGE, expected);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }

    @Test
    void everyLanguageIsShownWhole() throws IOException {
        List<String> shown = BLOCK.matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(2) + " " + found.group(3))
                .toList();

        for (Language language : Language.values()) {
            String file = PublishedWebhook.GUIDE
                    .toAbsolutePath()
                    .normalize()
                    .relativize(language.source())
                    .toString();
            assertThat(shown).contains(file + " sign", file + " verify", file + " send");
        }
    }

    private static String shown(MatchResult block) {
        try {
            String file = Files.readString(PublishedWebhook.GUIDE.resolve(block.group(2)));
            return block.group(3) == null ? file : part(file, block.group(3));
        } catch (IOException notThere) {
            throw new java.io.UncheckedIOException(notThere);
        }
    }

    /** The lines between {@code [name]} and {@code [/name]}, moved to the left. */
    private static String part(String file, String name) {
        List<String> lines = file.lines().toList();
        int[] marks = IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).strip().matches("(//|#) \\[/?" + name + "]"))
                .toArray();
        List<String> part = lines.subList(marks[0] + 1, marks[1]);
        int indent = part.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return part.stream()
                .map(line -> line.substring(Math.min(indent, line.length())) + "\n")
                .collect(Collectors.joining());
    }

    private static String withTable(String page) {
        int start = page.indexOf(TABLE) + TABLE.length();
        String rows = Arrays.stream(WebhookType.values())
                .map(type -> "| `%1$s` | %2$s | [schema](schemas/%1$s.v1.json) | [example](examples/%1$s.v1.json) |\n"
                        .formatted(
                                type.slug(),
                                PublishedWebhook.of(type)
                                        .schema()
                                        .get("description")
                                        .asText()))
                .collect(Collectors.joining());
        return page.substring(0, start)
                + "| webhook | when | schema | example |\n|---|---|---|---|\n"
                + rows
                + page.substring(page.indexOf(END_OF_TABLE));
    }
}
