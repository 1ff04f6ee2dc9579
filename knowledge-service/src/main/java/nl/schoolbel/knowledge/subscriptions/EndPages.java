package nl.schoolbel.knowledge.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.platform.problem.ProblemTexts;

/** The two small pages of ending subscriptions, in the reader's language. They hold nothing of the person. */
@ApplicationScoped
class EndPages {

    private static final String TEXTS = "nl.schoolbel.knowledge.subscriptions.letters";

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>body{font-family:sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem;line-height:1.5}
            button{font-size:1rem;padding:.6rem 1.2rem}</style></head>
            <body><main><h1>%s</h1><p>%s</p>%s</main></body>
            </html>
            """;

    @Inject
    ProblemTexts texts;

    String ask() {
        return page(
                "end.ask", "<form method=\"post\"><button type=\"submit\">" + text("end.button") + "</button></form>");
    }

    String done() {
        return page("end.done", "");
    }

    private String page(String key, String form) {
        String title = text(key + ".title");
        return PAGE.formatted(text("language"), title, title, text(key + ".text"), form);
    }

    private String text(String key) {
        return texts.text(TEXTS, key);
    }
}
