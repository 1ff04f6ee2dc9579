package nl.schoolbel.deploy.e2e.browser;

import java.util.Optional;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the browser at the first test class that asks for one, and ends it after the last. Each test ends with a look at what
 * the browser did; one that failed leaves a picture. A class is left out on a machine without Chromium, but not where
 * {@code CI} is {@code true}.
 */
public final class RunningBrowser
        implements ExecutionCondition, ParameterResolver, BeforeTestExecutionCallback, AfterTestExecutionCallback {

    private static final ExtensionContext.Namespace WHOLE_RUN = ExtensionContext.Namespace.create(RunningBrowser.class);

    private static final String LACK =
            "this machine has no chromium or no chromedriver;" + " on Debian: apt-get install chromium chromium-driver";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (ChromiumPrograms.onThisMachine().isPresent() || "true".equals(System.getenv("CI"))) {
            return ConditionEvaluationResult.enabled(null);
        }
        System.err.println("[browser] " + context.getDisplayName() + " is left out, " + LACK);
        return ConditionEvaluationResult.disabled(LACK);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(Browser.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return browser(context);
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        browser(context).show(Screen.DESKTOP);
        browser(context).trail().beginAnew();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            browser(context)
                    .photograph("failed-" + context.getRequiredTestMethod().getName());
            browser(context).trail().print();
        } else {
            browser(context).trail().isClean();
        }
    }

    private static Browser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(WHOLE_RUN)
                .computeIfAbsent(Browser.class, key -> Browser.start(programs()), Browser.class);
    }

    private static ChromiumPrograms programs() {
        Optional<ChromiumPrograms> programs = ChromiumPrograms.onThisMachine();
        return programs.orElseThrow(() -> new AssertionError(LACK));
    }
}
