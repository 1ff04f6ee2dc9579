package nl.schoolbel.platform.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.ClientProxy;
import io.quarkus.runtime.ShutdownEvent;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolbel.platform.Trial;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.IncomingRecord;
import nl.schoolbel.platform.testkit.events.ToldEvents;
import nl.schoolbel.platform.testkit.logs.LogCapture;
import nl.schoolbel.platform.testkit.parts.TestBroker;
import nl.schoolbel.platform.testkit.parts.TestDatabase;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnRealParts
class InboxTest {

    private static final String TOPIC = "schoolbel.tickets.v1";
    private static final List<Long> SEQUENCES = List.of(1L, 2L, 3L, 4L, 5L);
    private static final String GROUP = "platform-test";
    private static final String TYPE = "nl.schoolbel.ticket-triage-started.v1";

    @Inject
    Trial trial;

    @Inject
    Inbox inbox;

    @Inject
    AgroalDataSource pool;

    private final ToldEvents told = ToldEvents.by("tickets-service");
    private final UUID ticket = UUID.randomUUID();

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void anEventIsTakenOnceHoweverOftenItComes() {
        UUID first = told.tell(TOPIC, TYPE, ticket, 1, data(UUID.randomUUID()));
        told.tell(first, TOPIC, TYPE, ticket, 1, data(UUID.randomUUID()));
        told.tell(TOPIC, TYPE, ticket, 2, data(UUID.randomUUID()));

        eventually(() -> assertThat(trial.heardOf(ticket)).containsExactly(1L, 2L));
    }

    @Test
    void anUnknownTypeAndAnUnknownFieldAreNoFault() {
        told.tell(TOPIC, "nl.schoolbel.ticket-sung-about.v7", ticket, 1, "{}");
        told.tell(TOPIC, TYPE, ticket, 2, data(UUID.randomUUID()).replace("{", "{\"colour\": \"red\", "));

        eventually(() -> assertThat(trial.heardOf(ticket)).containsExactly(2L));
    }

    @Test
    void whatCannotBeReadIsKeptForTheOperatorAndHoldsUpNobody() {
        told.tell(TOPIC, TYPE, ticket, 1, "this is not JSON");
        told.tell(TOPIC, TYPE, ticket, 2, data(UUID.randomUUID()));

        eventually(() -> assertThat(trial.heardOf(ticket)).containsExactly(2L));
        String letter = letterOf(ticket);
        operator()
                .get("/trial/v1/dead-letters/" + letter)
                .then()
                .statusCode(200)
                .body("state", equalTo("waiting"))
                .body("value", equalTo("this is not JSON"))
                .body("headers.ce_type", equalTo(TYPE))
                .body("fault", equalTo("the data cannot be read as TicketTriageStarted"));
        operator()
                .post("/trial/v1/dead-letters/" + letter + "/replays")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:dead-letter-still-not-taken"));
        operator()
                .post("/trial/v1/dead-letters/" + letter + "/discards")
                .then()
                .statusCode(200)
                .body("state", equalTo("discarded"));
        operator()
                .post("/trial/v1/dead-letters/" + letter + "/replays")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:dead-letter-settled-already"));
    }

    @Test
    void whatCannotBeReadIsLoggedByItsPlaceAndNotInItsOwnWords() {
        String secret = "Zwaantje" + ticket.toString().replace("-", "");
        try (LogCapture capture = LogCapture.open()) {
            told.tell(TOPIC, TYPE, ticket, 1, secret + " is not JSON");
            told.tell(TOPIC, TYPE, ticket, 2, data(UUID.randomUUID()));
            eventually(() -> assertThat(trial.heardOf(ticket)).containsExactly(2L));

            assertThat(capture.records())
                    .anyMatch(line -> line.matches("(?s).*Inbox ERROR trial cannot take " + TOPIC
                            + "-\\d+@\\d+, kept as a dead letter: the data cannot be read as TicketTriageStarted.*"))
                    .noneMatch(line -> line.contains(secret));
        }
    }

    @Test
    void aBatchThatComesWhileTheNodeStopsIsTakenInPeace() {
        Inbox stopping = new Inbox();
        Inbox ofNode = ClientProxy.unwrap(inbox);
        stopping.transaction = ofNode.transaction;
        stopping.deadLetters = ofNode.deadLetters;
        stopping.meters = ofNode.meters;
        stopping.state = ofNode.state;
        IncomingRecord record =
                new IncomingRecord(TOPIC, TYPE, ticket).sequence(1).data(data(UUID.randomUUID()));
        TopicPartition partition = new TopicPartition(TOPIC, 0);

        stopping.stop(new ShutdownEvent());
        stopping.take(trial, new ConsumerRecords<>(Map.of(partition, List.of(record.build())), Map.of()));

        assertThat(trial.heardOf(ticket)).containsExactly(1L);
        stopping.close();
    }

    @Test
    void aRecordThatBreaksARuleIsKeptToo() {
        told.tell(TOPIC, TYPE, ticket, 1, data(Trial.REFUSED_SCHOOL));

        eventually(() -> operator()
                .get("/trial/v1/dead-letters/" + letterOf(ticket))
                .then()
                .body("fault", equalTo("this school is refused")));
        assertThat(trial.heardOf(ticket)).isEmpty();
    }

    @Test
    void garbageWithoutHeadersIsKeptToo() {
        told.tellGarbage(TOPIC, ticket.toString(), "garbage");

        eventually(() -> operator()
                .get("/trial/v1/dead-letters/" + letterOf(ticket))
                .then()
                .body("fault", equalTo("the header ce_type is missing")));
    }

    @Test
    void whileTheDatabaseIsGoneTheRecordWaitsAndIsTakenAfterwards() {
        TestDatabase.running().cut();
        try {
            told.tell(TOPIC, TYPE, ticket, 1, data(UUID.randomUUID()));
            ValidatableResponse answer =
                    operator().get("/trial/v1/dead-letters").then().statusCode(503);
            answer.contentType("application/problem+json")
                    .body("type", equalTo("urn:problem-type:schoolbel:part-unavailable"));
        } finally {
            TestDatabase.running().restore();
            // The test reads through the same pool; a request would get 503 once for each connection that was cut.
            pool.flush(AgroalDataSource.FlushMode.GRACEFUL);
        }

        eventually(() -> assertThat(trial.heardOf(ticket)).containsExactly(1L));
    }

    @Test
    void aRestartOfTheBrokerWhileRecordsAreTakenLosesNone() {
        List<UUID> tickets = tellOfManyTickets();
        TestBroker.running().stop();
        TestBroker.running().start();

        assertAllHeardInOrder(tickets);
    }

    @Test
    void anotherReaderThatComesAndGoesWhileRecordsAreTakenLosesNone() {
        List<UUID> tickets = tellOfManyTickets();
        takePartitionsAwayForAMoment();

        assertAllHeardInOrder(tickets);
    }

    /** Several records of each, one right after the other: more than can be taken while they come. */
    private List<UUID> tellOfManyTickets() {
        List<UUID> tickets = Stream.generate(UUID::randomUUID).limit(40).toList();
        tickets.forEach(one ->
                SEQUENCES.forEach(sequence -> told.tell(TOPIC, TYPE, one, sequence, data(one, Trial.SLOW_SCHOOL))));
        return tickets;
    }

    private void assertAllHeardInOrder(List<UUID> tickets) {
        eventually(() -> assertThat(tickets)
                .allSatisfy(one -> assertThat(trial.heardOf(one)).isEqualTo(SEQUENCES)));
    }

    /** Joins the group as one more node would, reads without committing, and leaves. */
    private static void takePartitionsAwayForAMoment() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                TestBroker.running().bootstrapServers(),
                "group.id",
                GROUP,
                "enable.auto.commit",
                false);
        try (var other = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            other.subscribe(List.of(TOPIC));
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                other.poll(Duration.ofMillis(100));
                return !other.assignment().isEmpty();
            });
        }
    }

    @Test
    void onlyTheOperatorReadsDeadLetters() {
        given().get("/trial/v1/dead-letters").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.coach().sign())
                .get("/trial/v1/dead-letters")
                .then()
                .statusCode(403);
    }

    private String data(UUID school) {
        return data(ticket, school);
    }

    private static String data(UUID ticket, UUID school) {
        return "{\"ticketId\": \"%s\", \"schoolId\": \"%s\", \"occurredAt\": \"%s\", \"occurredBy\": \"schoolbel\"}"
                .formatted(ticket, school, Clock.systemUTC().instant());
    }

    private static String letterOf(UUID key) {
        String id = operator()
                .get("/trial/v1/dead-letters?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.key == '" + key + "' }?.id");
        assertThat(id).as("dead letter of %s", key).isNotNull();
        return id;
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.operator().sign());
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(assertion);
    }
}
