package nl.schoolbel.sla.gateway.wire;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Resolves names, on threads of its own: the machine's resolver blocks. */
@ApplicationScoped
public class Addresses {

    private static final int THREADS = 16;

    private final ExecutorService resolving = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "name-resolver");
        thread.setDaemon(true);
        return thread;
    });

    @PreDestroy
    void close() {
        resolving.shutdownNow();
    }

    CompletionStage<InetAddress> resolve(URI url) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return InetAddress.getAllByName(url.getHost())[0];
                    } catch (UnknownHostException unknown) {
                        throw new CompletionException(unknown);
                    }
                },
                resolving);
    }
}
