package nl.schoolbel.deploy.local;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.schoolbel.deploy.local.demo.Demo;

/** The command behind {@code deploy/up}: starts the stack, plays the demo when asked to, runs until it is stopped. */
public final class Up {

    private static final int WELL = 0;
    private static final int FAILED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private final CommandLine wishes;
    private final Terminal terminal = new Terminal(System.out);

    private Up(CommandLine wishes) {
        this.wishes = wishes;
    }

    /** Ends with status 0, 1 when a part or a step of the demo failed, 2 when the command line was not understood. */
    public static void main(String[] args) {
        System.exit(status(List.of(args)));
    }

    private static int status(List<String> words) {
        CommandLine wishes;
        try {
            wishes = CommandLine.read(StackOptions.standard(), words);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "; deploy/up --help tells what is");
            return NOT_UNDERSTOOD;
        }
        return new Up(wishes).run();
    }

    private int run() {
        try {
            Stack stack = Stack.prepare(wishes.options(), terminal);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack)));
            boolean well = startAndPlay(stack);
            if (!wishes.exit() && !stack.isClosed()) {
                terminal.note("Runs until Ctrl-C.");
                new CountDownLatch(1).await();
            }
            stop(stack);
            return well ? WELL : FAILED;
        } catch (PartFailed e) {
            System.err.println(e.getMessage());
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    /** Whether all of it went well. A stack that did not start is closed; one whose demo failed runs on. */
    private boolean startAndPlay(Stack stack) {
        terminal.note("Schoolbel starts, with its data in " + wishes.options().data());
        try {
            stack.start();
        } catch (PartFailed e) {
            if (!stack.isClosed()) {
                System.err.println(e.getMessage());
                stop(stack);
            }
            return false;
        }
        terminal.allReady();
        boolean well = !wishes.demo() || Demo.play(stack, wishes.options().data(), System.out);
        System.out.println(Welcome.text(stack, wishes.options()));
        return well;
    }

    private void stop(Stack stack) {
        if (!stack.isClosed()) {
            terminal.note("Stopping");
        }
        stack.close();
    }
}
