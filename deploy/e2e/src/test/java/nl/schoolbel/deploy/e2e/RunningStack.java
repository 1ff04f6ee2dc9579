package nl.schoolbel.deploy.e2e;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the stack at the first test class that asks for a {@link World}, and stops it after the last one. */
final class RunningStack implements ParameterResolver, AfterTestExecutionCallback {

    private static final ExtensionContext.Namespace WHOLE_RUN = ExtensionContext.Namespace.create(RunningStack.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(World.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(WHOLE_RUN).computeIfAbsent(World.class, key -> World.start(), World.class);
    }

    /** Says what the services have to say for themselves while it can still be seen. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        World world = context.getRoot().getStore(WHOLE_RUN).get(World.class, World.class);
        if (world != null && context.getExecutionException().isPresent()) {
            new FailureReport(world).print();
        }
    }
}
