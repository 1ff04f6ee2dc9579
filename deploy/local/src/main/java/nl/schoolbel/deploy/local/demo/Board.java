package nl.schoolbel.deploy.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;
import nl.schoolbel.deploy.local.client.Answer;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.client.SimulatorClient;
import nl.schoolbel.deploy.local.demo.coaching.CoachTeam;
import nl.schoolbel.deploy.local.demo.narration.Narration;

/**
 * The board of the demo: its schools, its beheerpartner (the simulator) and their agreement, in minutes instead of
 * hours. The people are in the realm already.
 */
public final class Board {

    /** The school of {@link Account#TEACHER} and {@link Account#CONTACTPERSOON}. */
    public static final String SCHOOL_1 = "00000000-0000-4000-8000-000000000001";

    /** The school of {@link Account#OTHER_TEACHER}. */
    public static final String SCHOOL_2 = "00000000-0000-4000-8000-000000000002";

    /** The claim of {@link Account#BEHEERPARTNER_SERVICE}. */
    public static final String BEHEERPARTNER = "00000000-0000-4000-8000-0000000000b1";

    private static final String ENDPOINTS = "/beheerpartners/" + BEHEERPARTNER + "/endpoints";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NOT_FOUND = 404;

    private final Stack stack;
    private final ApiClient tickets;
    private final ApiClient sla;
    private final SimulatorClient simulator;
    private final Path connectionFile;

    /** @param data where the secrets shared with the simulator are kept; the services show each only once */
    public Board(Stack stack, Path data) {
        this.stack = stack;
        this.tickets = stack.api(Service.TICKETS, Account.OPERATOR);
        this.sla = stack.api(Service.SLA, Account.BESTUUR);
        this.simulator = stack.simulatorClient();
        this.connectionFile = data.resolve("demo-connection.json");
    }

    /** Loads what is missing. Called on a board that is there, it only connects the simulator, which forgets. */
    public void load() throws IOException {
        importSchools();
        furnish();
        registerBeheerpartner();
        connect();
        agree();
        appointCoaches();
    }

    void load(Narration narration) throws IOException {
        narration.tell("The operator imports the board's schools", importSchools());
        narration.tell("One school gets its hours, a room and two devices with stickers", furnish());
        narration.tell("The bestuur registers its beheerpartner", registerBeheerpartner());
        narration.tell("Both sides exchange secrets", connect());
        narration.tell("The bestuur makes an agreement in minutes instead of hours", agree());
        narration.tell("The bestuur appoints its coaches", appointCoaches());
    }

    private String importSchools() throws IOException {
        JsonNode counts = tickets.post("/school-imports", resource("schools.json"))
                .orThrow("the import of schools")
                .body();
        return "%d created, %d updated, %d unchanged"
                .formatted(
                        counts.path("created").asInt(),
                        counts.path("updated").asInt(),
                        counts.path("unchanged").asInt());
    }

    /** The first school only; what is there stays as somebody may have changed it. */
    private String furnish() throws IOException {
        JsonNode furniture = resource("furniture.json");
        String path = "/schools/" + SCHOOL_1;
        Answer school = tickets.get(path).orThrow("the first school");
        if (school.body().path("lessonHours").isEmpty()) {
            tickets.call(
                            "PUT",
                            path + "/hours",
                            Map.of("If-Match", school.etag().orElseThrow()),
                            furniture.path("hours"))
                    .orThrow("the hours");
        }
        JsonNode rooms =
                tickets.get(path + "/rooms").orThrow("the rooms").body().path("items");
        if (rooms.isEmpty()) {
            String room = tickets.post(path + "/rooms", furniture.path("room"))
                    .orThrow("the room")
                    .text("id");
            for (JsonNode device : furniture.path("devices")) {
                tickets.post(path + "/devices", ((ObjectNode) device).put("roomId", room))
                        .orThrow("the device");
            }
        }
        return furniture.path("room").path("name").asText();
    }

    private String appointCoaches() {
        return new CoachTeam(stack).appoint().size() + " coaches";
    }

    private String registerBeheerpartner() {
        String name = "Noorderlicht ICT Beheer";
        if (sla.get("/beheerpartners/" + BEHEERPARTNER).status() == NOT_FOUND) {
            sla.post("/beheerpartners", Map.of("id", BEHEERPARTNER, "name", name, "kvk", "90000001"))
                    .orThrow("the beheerpartner");
        }
        return name;
    }

    private String connect() throws IOException {
        JsonNode agreed = Files.exists(connectionFile) ? JSON.readTree(connectionFile.toFile()) : JSON.nullNode();
        String webhookUrl = simulator.webhookUrl().toString();
        if (!agreed.path("webhookUrl").asText().equals(webhookUrl)) {
            agreed = moved(agreed, webhookUrl).orElseGet(() -> exchangeSecrets(webhookUrl));
            keep(agreed);
        }
        URI callbackUrl = URI.create(stack.address(Service.SLA) + Service.SLA.basePath() + "/beheerpartners/"
                + BEHEERPARTNER + "/callbacks");
        simulator.connect(
                agreed.path("webhookSecret").asText(),
                callbackUrl,
                agreed.path("callbackSecret").asText());
        return "webhooks to " + webhookUrl + ", callbacks to " + callbackUrl;
    }

    /**
     * On kept data the simulator may listen at another port: its endpoint moves along, with its secret and what waits for it. Empty when
     * there is none that can.
     */
    private Optional<JsonNode> moved(JsonNode agreed, String webhookUrl) {
        JsonNode endpoints = sla.get(ENDPOINTS).orThrow("the endpoints").body().path("items");
        return StreamSupport.stream(endpoints.spliterator(), false)
                .filter(endpoint -> !endpoint.path("state").asText().equals("ended"))
                .filter(endpoint -> endpoint.path("url").equals(agreed.path("webhookUrl")))
                .map(endpoint -> ENDPOINTS + "/" + endpoint.path("id").asText())
                .filter(path -> sla.get(path)
                        .etag()
                        .map(etag -> sla.call("PUT", path, Map.of("If-Match", etag), Map.of("url", webhookUrl)))
                        .filter(Answer::isSuccess)
                        .isPresent())
                .findFirst()
                .map(path -> ((ObjectNode) agreed).put("webhookUrl", webhookUrl));
    }

    private JsonNode exchangeSecrets(String webhookUrl) {
        return JSON.createObjectNode()
                .put("webhookUrl", webhookUrl)
                .put(
                        "webhookSecret",
                        sla.post(ENDPOINTS, Map.of("url", webhookUrl))
                                .orThrow("the endpoint")
                                .text("secret"))
                .put(
                        "callbackSecret",
                        sla.post("/beheerpartners/" + BEHEERPARTNER + "/callback-secrets", Map.of())
                                .orThrow("the callback secret")
                                .text("secret"));
    }

    private void keep(JsonNode agreed) throws IOException {
        Files.deleteIfExists(connectionFile);
        Files.createFile(
                connectionFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        JSON.writeValue(connectionFile.toFile(), agreed);
    }

    private String agree() throws IOException {
        ObjectNode agreement = (ObjectNode) resource("agreement.json");
        String name = agreement.path("name").asText();
        if (!isAgreed(name)) {
            String calendar = publish("/calendars", resource("calendar.json"));
            ((ObjectNode) agreement.path("terms")).put("calendarId", calendar);
            publish("/agreements", agreement.put("beheerpartnerId", BEHEERPARTNER));
        }
        return name;
    }

    /** Drafts something and publishes it; gives its id. */
    private String publish(String path, JsonNode draft) {
        String id = sla.post(path, draft).orThrow("the draft of " + path).text("id");
        sla.step(path + "/" + id, "publications", Map.of()).orThrow("the publication in " + path);
        return id;
    }

    private boolean isAgreed(String name) {
        JsonNode known = sla.get("/agreements?state=published&limit=100")
                .orThrow("the list of agreements")
                .body()
                .path("items");
        return StreamSupport.stream(known.spliterator(), false)
                .anyMatch(agreement -> agreement.path("name").asText().equals(name));
    }

    private static JsonNode resource(String name) throws IOException {
        try (InputStream in = Board.class.getResourceAsStream(name)) {
            return JSON.readTree(in);
        }
    }
}
