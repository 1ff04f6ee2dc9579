package nl.schoolbel.platform.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** The types by which a class sends to Kafka. Names only, so that the kit needs none of those libraries. */
final class SendingToKafka {

    private static final String KAFKA_PRODUCER = "org.apache.kafka.clients.producer";

    private static final Set<String> OF_MESSAGING = Set.of(
            "org.eclipse.microprofile.reactive.messaging.Emitter",
            "org.eclipse.microprofile.reactive.messaging.Outgoing",
            "io.smallrye.reactive.messaging.MutinyEmitter",
            "io.smallrye.reactive.messaging.kafka.KafkaClientService",
            "io.smallrye.reactive.messaging.kafka.KafkaProducer");

    static final DescribedPredicate<JavaClass> TYPES = DescribedPredicate.describe(
            "send to Kafka",
            type -> type.getPackageName().equals(KAFKA_PRODUCER) || OF_MESSAGING.contains(type.getFullName()));

    private SendingToKafka() {}
}
