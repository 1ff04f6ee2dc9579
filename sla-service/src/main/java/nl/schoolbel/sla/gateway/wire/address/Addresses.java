package nl.schoolbel.sla.gateway.wire.address;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.schoolbel.sla.gateway.wire.domain.AddressRules;
import nl.schoolbel.sla.gateway.wire.domain.Network;
import nl.schoolbel.sla.gateway.wire.domain.Ports;
import nl.schoolbel.sla.gateway.wire.domain.Refusal;
import nl.schoolbel.sla.gateway.wire.domain.Target;
import nl.schoolbel.sla.gateway.wire.domain.TargetRules;

/**
 * Resolves names and checks every address that they stand for: one that is out of reach refuses them all. What it gives
 * back is what must be connected to, so that a name which means something else a moment later gains nothing.
 *
 * <p>The machine's resolver blocks, so it works on threads of its own, one per name at most: a name whose server does not
 * answer holds up nobody but itself.
 */
@ApplicationScoped
public class Addresses {

    private static final int THREADS = 32;
    private static final int REGISTERING_SECONDS = 5;

    private final TargetRules rules;
    private final NameResolver names;
    private final ConcurrentMap<String, CompletableFuture<List<InetAddress>>> underWay = new ConcurrentHashMap<>();
    private final ExecutorService resolving = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "name-resolver");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    Addresses(AddressConfig config) {
        this(rules(config), name -> List.of(InetAddress.getAllByName(name)));
    }

    Addresses(TargetRules rules, NameResolver names) {
        this.rules = rules;
        this.names = names;
    }

    private static TargetRules rules(AddressConfig config) {
        List<Network> own = config.privateNetworks().orElse(List.of()).stream()
                .map(Network::of)
                .toList();
        boolean local = config.local();
        return new TargetRules(local, Ports.of(config.ports()), new AddressRules(own, local));
    }

    @PreDestroy
    void close() {
        resolving.shutdownNow();
    }

    /**
     * A target and what to connect to.
     *
     * @param addresses all checked, in the resolver's order, at least one
     */
    public record Checked(Target target, List<InetAddress> addresses) {}

    /** Fails with {@link AddressRefused}. */
    public CompletionStage<Checked> check(URI url) {
        Target.Reading reading = Target.of(url, rules);
        if (reading.refusal() != null) {
            return CompletableFuture.failedFuture(new AddressRefused(reading.refusal()));
        }
        Target target = reading.target();
        return target.literal() != null
                ? CompletableFuture.completedFuture(new Checked(target, List.of(target.literal())))
                : resolve(target.host()).thenApply(found -> new Checked(target, allowed(found)));
    }

    /**
     * Why an address that somebody gives cannot be registered; empty when it can. A name that is not known, or not within
     * five seconds, can: it may come later, and each attempt looks again.
     */
    public Optional<Refusal> refusal(String url) {
        Target.Reading reading = Target.of(url, rules);
        if (reading.refusal() != null) {
            return Optional.of(reading.refusal());
        }
        try {
            check(URI.create(url)).toCompletableFuture().get(REGISTERING_SECONDS, TimeUnit.SECONDS);
            return Optional.empty();
        } catch (ExecutionException refused) {
            return Optional.of(refused.getCause())
                    .filter(AddressRefused.class::isInstance)
                    .map(cause -> ((AddressRefused) cause).refusal())
                    .filter(why -> why != Refusal.NAME_UNKNOWN);
        } catch (TimeoutException notKnownInTime) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a name was resolved", stopped);
        }
    }

    private CompletableFuture<List<InetAddress>> resolve(String name) {
        CompletableFuture<List<InetAddress>> mine = new CompletableFuture<>();
        CompletableFuture<List<InetAddress>> other = underWay.putIfAbsent(name, mine);
        if (other != null) {
            return other;
        }
        resolving.execute(() -> {
            try {
                List<InetAddress> found = names.addresses(name);
                underWay.remove(name);
                mine.complete(found);
            } catch (UnknownHostException | RuntimeException unknown) {
                underWay.remove(name);
                mine.completeExceptionally(new AddressRefused(Refusal.NAME_UNKNOWN));
            }
        });
        return mine;
    }

    private List<InetAddress> allowed(List<InetAddress> found) {
        if (found.stream().allMatch(address -> rules.addresses().allows(address.getAddress()))) {
            return found;
        }
        throw new CompletionException(new AddressRefused(Refusal.ADDRESS_REFUSED));
    }
}
