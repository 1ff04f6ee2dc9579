package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.schoolbel.deploy.local.Service;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What everybody may see without a login. */
@ExtendWith(RunningStack.class)
@Order(2)
class OpenApiIT {

    private final World world;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    OpenApiIT(World world) {
        this.world = world;
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void theApiIsDescribedToEverybody(Service service) throws IOException, InterruptedException {
        URI document = URI.create(world.stack().address(service) + service.basePath() + "/openapi.json");

        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(document).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"openapi\"");
    }
}
