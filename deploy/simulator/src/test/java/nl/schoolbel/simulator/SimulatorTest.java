package nl.schoolbel.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SimulatorTest {

    private static final String TICKET = "7d9d2c39-5f0e-4d3e-9a4a-0e2a3ef1a001";

    private Simulator simulator;
    private Schoolbel schoolbel;

    @BeforeEach
    void connect() throws Exception {
        simulator = Simulator.start(0, Clock.systemUTC());
        schoolbel = new Schoolbel(simulator.address());
        schoolbel.connect();
    }

    @AfterEach
    void stop() {
        schoolbel.close();
        simulator.close();
    }

    @Nested
    class Webhooks {

        @Test
        void ticketHandedOverGetsANumberOfTheBeheerpartnersOwn() throws Exception {
            // when
            int status = schoolbel.send("w-1", "ticket-handed-over", TICKET);
            schoolbel.send("w-2", "ticket-handed-over", "another-ticket");

            // then
            assertThat(status).isEqualTo(204);
            assertThat(schoolbel.read("tickets/" + TICKET).path("reference").asText())
                    .isEqualTo("BP-1001");
            assertThat(schoolbel
                            .read("tickets/another-ticket")
                            .path("reference")
                            .asText())
                    .isEqualTo("BP-1002");
        }

        @Test
        void repeatedWebhookIsCountedAndBookedOnce() throws Exception {
            // when
            schoolbel.send("w-1", "ticket-escalated", TICKET);
            schoolbel.send("w-1", "ticket-escalated", TICKET);

            // then
            JsonNode items = schoolbel.read("webhooks").path("items");
            assertThat(items).hasSize(1);
            assertThat(items.get(0).path("deliveries").asInt()).isEqualTo(2);
            assertThat(schoolbel.read("tickets/" + TICKET).path("escalations")).hasSize(1);
        }

        @Test
        void webhookSignedWithAnotherSecretIsRefusedAndBookedNowhere() throws Exception {
            // when
            int status = schoolbel.send(
                    "w-1", "ticket-handed-over", Map.of("ticketId", TICKET), Schoolbel.CALLBACK_SECRET, Instant.now());

            // then
            assertThat(status).isEqualTo(401);
            JsonNode log = schoolbel.read("webhooks");
            assertThat(log.path("items")).isEmpty();
            assertThat(log.path("refused")).hasSize(1);
            assertThat(schoolbel.read("tickets").path("items")).isEmpty();
        }

        @Test
        void webhookOlderThanFiveMinutesIsRefused() throws Exception {
            // when
            int status = schoolbel.send(
                    "w-1",
                    "ticket-handed-over",
                    Map.of("ticketId", TICKET),
                    Schoolbel.WEBHOOK_SECRET,
                    Instant.now().minusSeconds(310));

            // then
            assertThat(status).isEqualTo(401);
        }

        @Test
        void nothingVerifiesBeforeASecretIsAgreed() throws Exception {
            // given
            schoolbel.control("PUT", "connection", Map.of());

            // when
            int status = schoolbel.send("w-1", "ticket-handed-over", TICKET);

            // then
            assertThat(status).isEqualTo(401);
        }
    }

    @Nested
    class Modes {

        @Test
        void failingRefusesAndTakesTheRetryOnceNormalAgain() throws Exception {
            // given
            schoolbel.control("PUT", "mode", Map.of("behaviour", "failing", "status", 502));

            // when
            int whileFailing = schoolbel.send("w-1", "ticket-handed-over", TICKET);
            schoolbel.control("PUT", "mode", Map.of("behaviour", "normal"));
            int afterwards = schoolbel.send("w-1", "ticket-handed-over", TICKET);

            // then
            assertThat(whileFailing).isEqualTo(502);
            assertThat(afterwards).isEqualTo(204);
            assertThat(schoolbel
                            .read("webhooks")
                            .path("items")
                            .get(0)
                            .path("deliveries")
                            .asInt())
                    .isEqualTo(1);
        }

        @Test
        void slowTakesTheWebhookAfterItsDelay() throws Exception {
            // given
            schoolbel.control("PUT", "mode", Map.of("behaviour", "slow", "delayMillis", 300));
            long start = System.nanoTime();

            // when
            int status = schoolbel.send("w-1", "ticket-handed-over", TICKET);

            // then
            assertThat(status).isEqualTo(204);
            assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(300_000_000L);
        }

        @Test
        void autoAcceptAnswersAHandOverByItselfButNotWhenSilent() throws Exception {
            // given
            schoolbel.control("PUT", "mode", Map.of("behaviour", "silent", "autoAccept", true));
            schoolbel.send("w-1", "ticket-handed-over", "kept-waiting");
            schoolbel.control("PUT", "mode", Map.of("behaviour", "normal", "autoAccept", true));

            // when
            schoolbel.send("w-2", "ticket-handed-over", TICKET);

            // then
            JsonNode data = schoolbel.nextCallback().data();
            assertThat(data.path("ticketId").asText()).isEqualTo(TICKET);
            assertThat(data.path("action").asText()).isEqualTo("accept");
            assertThat(schoolbel.waitingCallbacks()).isEmpty();
        }

        @Test
        void unknownBehaviourAndImpossibleStatusAreBadRequests() throws Exception {
            assertThat(schoolbel
                            .control("PUT", "mode", Map.of("behaviour", "moody"))
                            .status())
                    .isEqualTo(400);
            assertThat(schoolbel
                            .control("PUT", "mode", Map.of("behaviour", "failing", "status", 200))
                            .status())
                    .isEqualTo(400);
        }
    }

    @Nested
    class Callbacks {

        @Test
        void updateIsSignedAndCarriesTheOwnReference() throws Exception {
            // given
            schoolbel.send("w-1", "ticket-handed-over", TICKET);

            // when
            Schoolbel.Answer told = update(Map.of("action", "resolve", "cause", "hardware", "text", "lamp vervangen"));

            // then
            assertThat(told.status()).isEqualTo(200);
            assertThat(told.body().path("status").asInt()).isEqualTo(202);
            assertThat(told.body().path("body").path("updateId").asText()).isEqualTo("u-1");
            Schoolbel.Callback callback = schoolbel.nextCallback();
            assertThat(callback.verified()).isTrue();
            assertThat(callback.data().path("reference").asText()).isEqualTo("BP-1001");
            assertThat(callback.data().path("cause").asText()).isEqualTo("hardware");
            assertThat(schoolbel.read("tickets/" + TICKET).path("state").asText())
                    .isEqualTo("resolve");
        }

        @Test
        void acknowledgedEscalationIsTheLastOneTold() throws Exception {
            // given
            escalate("w-1", "e-1");
            escalate("w-2", "e-2");

            // when
            update(Map.of("action", "acknowledge-escalation"));

            // then
            assertThat(schoolbel.nextCallback().data().path("escalationId").asText())
                    .isEqualTo("e-2");
        }

        @Test
        void repeatSendsTheSameBytesUnderTheSameId() throws Exception {
            // given
            String webhookId =
                    update(Map.of("action", "accept")).body().path("webhookId").asText();
            Schoolbel.Callback first = schoolbel.nextCallback();

            // when
            schoolbel.control("POST", "callbacks/" + webhookId + "/repeats", Map.of());

            // then
            assertThat(schoolbel.nextCallback()).isEqualTo(first);
        }

        @Test
        void forgedSignatureAndOldTimestampAreRefusedByTheOtherSide() throws Exception {
            Schoolbel.Answer forged = update(Map.of("action", "accept", "forge", Map.of("badSignature", true)));
            Schoolbel.Answer stale =
                    update(Map.of("action", "accept", "forge", Map.of("timestampOffsetSeconds", -600)));

            assertThat(forged.body().path("status").asInt()).isEqualTo(401);
            assertThat(stale.body().path("status").asInt()).isEqualTo(401);
        }

        @Test
        void forgedWebhookIdIsSentAsTold() throws Exception {
            // when
            update(Map.of("action", "accept", "forge", Map.of("webhookId", "known-before")));

            // then
            assertThat(schoolbel.nextCallback().webhookId()).isEqualTo("known-before");
        }

        @Test
        void batchIsMadeInOneOrderAndSentInAnother() throws Exception {
            // when
            Schoolbel.Answer told = schoolbel.control(
                    "POST",
                    "tickets/" + TICKET + "/update-batches",
                    Map.of(
                            "updates", List.of(Map.of("action", "accept"), Map.of("action", "resolve")),
                            "order", List.of(1, 0, 1)));

            // then
            assertThat(told.body().path("items")).hasSize(3);
            Schoolbel.Callback first = schoolbel.nextCallback();
            Schoolbel.Callback second = schoolbel.nextCallback();
            assertThat(first.data().path("action").asText()).isEqualTo("resolve");
            assertThat(second.data().path("action").asText()).isEqualTo("accept");
            assertThat(schoolbel.nextCallback()).isEqualTo(first);
        }

        @Test
        void shuffledBatchSendsEachTwiceWhenDoubled() throws Exception {
            // when
            Schoolbel.Answer told = schoolbel.control(
                    "POST",
                    "tickets/" + TICKET + "/update-batches",
                    Map.of(
                            "updates",
                            List.of(Map.of("action", "accept"), Map.of("action", "arrive")),
                            "doubled",
                            true,
                            "seed",
                            3));

            // then
            assertThat(told.body().path("items")).hasSize(4);
            assertThat(schoolbel.waitingCallbacks().stream().distinct()).hasSize(2);
        }

        @Test
        void delayedUpdateComesAfterTheNextOneAndADoubledOneTwice() throws Exception {
            // when
            update(Map.of("action", "accept", "delayMillis", 300));
            update(Map.of("action", "comment", "times", 2));

            // then
            assertThat(schoolbel.nextCallback().data().path("action").asText()).isEqualTo("comment");
            assertThat(schoolbel.nextCallback().data().path("action").asText()).isEqualTo("comment");
            assertThat(schoolbel.nextCallback().data().path("action").asText()).isEqualTo("accept");
        }

        @Test
        void unknownKindAndFieldsWithoutANameAreSentAsTold() throws Exception {
            // when
            update(Map.of(
                    "action",
                    "accept",
                    "more",
                    Map.of("version", "7"),
                    "forge",
                    Map.of("type", "nl.schoolbel.nobody-knows.v9")));

            // then
            Schoolbel.Callback callback = schoolbel.nextCallback();
            assertThat(callback.body()).contains("nl.schoolbel.nobody-knows.v9");
            assertThat(callback.data().path("version").asText()).isEqualTo("7");
        }

        @Test
        void updateWithoutActionOrConnectionIsABadRequest() throws Exception {
            assertThat(update(Map.of()).status()).isEqualTo(400);

            schoolbel.control("PUT", "connection", Map.of());
            assertThat(update(Map.of("action", "accept")).status()).isEqualTo(400);
        }

        private void escalate(String webhookId, String escalationId) throws Exception {
            schoolbel.send(
                    webhookId,
                    "ticket-escalated",
                    Map.of("ticketId", TICKET, "escalationId", escalationId),
                    Schoolbel.WEBHOOK_SECRET,
                    Instant.now());
        }

        private Schoolbel.Answer update(Map<String, ?> order) throws Exception {
            return schoolbel.control("POST", "tickets/" + TICKET + "/updates", order);
        }
    }

    @Test
    void unknownPathIsNotFound() throws Exception {
        assertThat(schoolbel.control("GET", "nonsense", Map.of()).status()).isEqualTo(404);
        assertThat(schoolbel.control("GET", "tickets/unknown", Map.of()).status())
                .isEqualTo(404);
    }
}
