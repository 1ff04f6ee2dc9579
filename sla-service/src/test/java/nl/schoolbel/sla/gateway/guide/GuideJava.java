package nl.schoolbel.sla.gateway.guide;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The guide's Java, compiled as a reader would and called. */
final class GuideJava {

    private final Class<?> webhooks;

    private GuideJava(Class<?> webhooks) {
        this.webhooks = webhooks;
    }

    static GuideJava compiled(Path source) throws Exception {
        Path classes = Files.createDirectories(Path.of("target/guide-java"));
        int faults = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "--release", "17", "-Werror", "-d", classes.toString(), source.toString());
        if (faults != 0) {
            throw new IllegalStateException("the guide's Java does not compile");
        }
        URL[] path = {classes.toUri().toURL()};
        return new GuideJava(new URLClassLoader(path).loadClass("Webhooks"));
    }

    List<String> verify(List<SignatureCase> cases) throws Exception {
        Method isProven = method("isProven");
        List<String> said = new ArrayList<>();
        for (SignatureCase one : cases) {
            try {
                byte[] body = one.body().getBytes(StandardCharsets.UTF_8);
                boolean proven = (boolean) isProven.invoke(
                        null, one.secret(), one.id(), one.timestamp(), one.signatures(), body, one.nowSeconds());
                said.add(proven ? "yes" : "no");
            } catch (InvocationTargetException refused) {
                said.add("error");
            }
        }
        return said;
    }

    int send(URI callbacks, String secret, String id, String update) throws Exception {
        return ((HttpResponse<?>) method("send").invoke(null, callbacks, secret, id, update)).statusCode();
    }

    private Method method(String name) {
        Method found = Stream.of(webhooks.getDeclaredMethods())
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow();
        found.setAccessible(true);
        return found;
    }
}
