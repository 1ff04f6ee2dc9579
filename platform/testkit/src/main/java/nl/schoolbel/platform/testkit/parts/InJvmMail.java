package nl.schoolbel.platform.testkit.parts;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpConnection;
import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.smtp.commands.RcptCommand;
import com.icegreen.greenmail.smtp.commands.SmtpCommand;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** GreenMail, which takes mail for everybody but those whose address starts with {@code gone}. */
final class InJvmMail implements TestMail {

    private static InJvmMail running;

    private final int port;
    private GreenMail server;

    private InJvmMail() {
        server = server(0);
        server.start();
        port = server.getSmtp().getPort();
    }

    static synchronized InJvmMail running() {
        if (running == null) {
            running = new InJvmMail();
        }
        return running;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public synchronized List<String> to(String address) {
        return server == null
                ? List.of()
                : Arrays.stream(server.getReceivedMessages())
                        .filter(message -> isTo(message, address))
                        .map(GreenMailUtil::getWholeMessage)
                        .toList();
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    @Override
    public synchronized void start() {
        if (server == null) {
            server = server(port);
            server.start();
        }
    }

    private static GreenMail server(int port) {
        return new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)) {
            @Override
            protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
                return Map.of(ServerSetup.PROTOCOL_SMTP, new Choosy(setups[0], managers));
            }
        };
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Says 550 to who is gone. */
    private static final class Choosy extends SmtpServer {

        Choosy(ServerSetup setup, Managers managers) {
            super(setup, managers);
        }

        @Override
        protected ProtocolHandler createProtocolHandler(Socket client) {
            SmtpCommandRegistry commands = new SmtpCommandRegistry() {
                @Override
                public SmtpCommand getCommand(String name) {
                    return "RCPT".equalsIgnoreCase(name) ? new ChoosyRcpt() : super.getCommand(name);
                }
            };
            return new SmtpHandler(commands, managers.getSmtpManager(), client);
        }
    }

    private static final class ChoosyRcpt extends RcptCommand {

        @Override
        public void execute(SmtpConnection connection, SmtpState state, SmtpManager manager, String line) {
            if (line.contains("<gone")) {
                connection.send("550 5.1.1 no such mailbox");
            } else {
                super.execute(connection, state, manager, line);
            }
        }
    }
}
