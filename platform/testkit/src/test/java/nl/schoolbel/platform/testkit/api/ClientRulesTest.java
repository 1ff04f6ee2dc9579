package nl.schoolbel.platform.testkit.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientRulesTest {

    private static final String GOOD = """
            info:
              description: How to ring
            paths:
              /bells/v1/bells:
                get:
                  operationId: getBells
                  summary: List the bells
                  tags: [Bells]
                  parameters:
                  - {name: cursor, in: query, schema: {type: string}}
                  - {name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 100}}
                  responses:
                    "200": {headers: {Link: {}}}
                    "503": {headers: {Retry-After: {}}}
                post:
                  operationId: postBells
                  summary: Hang a bell
                  tags: [Bells]
                  responses:
                    "201": {headers: {Location: {}}}
              /bells/v1/bells/{bellId}:
                get:
                  operationId: getBellsById
                  summary: Read a bell
                  tags: [Bells]
                  responses: {}
                put:
                  operationId: putBellsById
                  summary: Change a bell
                  tags: [Bells]
                  parameters:
                  - {name: If-Match, in: header, schema: {type: string}}
                  requestBody: {}
                  responses:
                    "200": {headers: {ETag: {}}}
                    "413": {}
                    "415": {}
            components:
              schemas:
                Bell: {}
            """;

    @Test
    void goodDocumentHasNoViolations() {
        assertThat(ClientRules.violations(OpenApiDocument.parse(GOOD))).isEmpty();
    }

    @Test
    void documentSaysHowToCall() {
        found("description: How to ring", "title: Bells", "guide: info.description is missing");
    }

    @Test
    void operationHasAnId() {
        found(
                "operationId: putBellsById",
                "deprecated: true",
                "operation-words: PUT /bells/v1/bells/{bellId} has no operationId");
    }

    @Test
    void operationIdIsThereOnce() {
        found("putBellsById", "getBellsById", "operation-id: 'getBellsById' is there 2 times");
    }

    @Test
    void operationHasASummary() {
        found(
                "summary: Change a bell",
                "deprecated: true",
                "operation-words: PUT /bells/v1/bells/{bellId} has no summary");
    }

    @Test
    void operationStandsUnderOneTag() {
        found(
                "summary: Hang a bell\n      tags: [Bells]",
                "summary: Hang a bell\n      tags: [Bells, Towers]",
                "operation-tag: POST /bells/v1/bells has not one tag");
    }

    @Test
    void schemaNameNeedsNoNumber() {
        found("Bell: {}", "Bell1: {}", "schema-name: Bell1");
    }

    @Test
    void limitHasBounds() {
        found(", maximum: 100", "", "limit: GET /bells/v1/bells does not say from how many to how many");
    }

    @Test
    void bodyCanBeOfAnotherType() {
        found("\"415\": {}", "\"416\": {}", "body: PUT /bells/v1/bells/{bellId} has no 415");
    }

    @Test
    void changeWithAPreconditionGivesTheNextEtag() {
        found("ETag", "Etag", "headers: PUT /bells/v1/bells/{bellId} 200 has no ETag");
    }

    @Test
    void pageLinksToTheNext() {
        found("Link", "Next", "headers: GET /bells/v1/bells 200 has no Link");
    }

    @Test
    void whatWasCreatedAndCanBeReadHasALocation() {
        found("Location", "Address", "headers: POST /bells/v1/bells 201 has no Location");
    }

    @Test
    void whoIsToComeBackIsToldWhen() {
        found("Retry-After", "Later", "headers: GET /bells/v1/bells 503 has no Retry-After");
    }

    private static void found(String good, String bad, String violation) {
        assertThat(GOOD).contains(good);
        assertThat(ClientRules.violations(OpenApiDocument.parse(GOOD.replace(good, bad))))
                .containsExactly(violation);
    }
}
