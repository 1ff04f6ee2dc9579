package nl.schoolbel.platform.testkit.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DesignRulesTest {

    private static final String GOOD = """
            openapi: 3.1.0
            info:
              title: Bells
              version: 1.0.2
              description: How to ring
              contact: {name: Bells, url: https://bells.example, email: api@bells.example}
            paths:
              /bells/v1/school-bells/{bellId}:
                parameters:
                - {name: bellId, in: path, schema: {type: string}}
                get:
                  operationId: getSchoolBell
                  summary: Read a bell
                  tags: [Bells]
                  parameters:
                  - {name: rungAfter, in: query, schema: {type: string}}
                  responses:
                    "200":
                      headers: {API-Version: {schema: {type: string}}}
                      content: {application/json: {schema: {$ref: '#/components/schemas/Bell'}}}
                    "400": {$ref: '#/components/responses/Refused'}
            components:
              responses:
                Refused:
                  content: {application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}}
              schemas:
                Instant: {type: string, format: date-time}
                Problem: {properties: {status: {type: integer}, title: {type: string}, detail: {type: string}}}
                Bell:
                  properties:
                    rungAt: {$ref: '#/components/schemas/Instant'}
                    until: {anyOf: [{$ref: '#/components/schemas/Instant'}, {type: 'null'}]}
                    boughtDate: {type: string, format: date}
            """;

    @Test
    void goodDocumentHasNoViolations() {
        assertThat(DesignRules.violations(OpenApiDocument.parse(GOOD))).isEmpty();
    }

    @Test
    void versionMustBeSemantic() {
        found("version: 1.0.2", "version: '1.0'", "semver: info.version is '1.0'");
    }

    @Test
    void contactMustBeWhole() {
        found(", email: api@bells.example", "", "doc-openapi-contact: info.contact.email is missing");
    }

    @Test
    void pathSegmentsAreKebabCase() {
        found(
                "school-bells",
                "schoolBells",
                "path-segments-kebab-case: /bells/v1/schoolBells/{bellId} has 'schoolBells'");
    }

    @Test
    void fileExtensionIsNoKebabCase() {
        found(
                "{bellId}:",
                "bells.json:",
                "path-segments-kebab-case: /bells/v1/school-bells/bells.json has 'bells.json'");
    }

    @Test
    void pathDoesNotEndInASlash() {
        found("{bellId}:", "{bellId}/:", "no-trailing-slash: /bells/v1/school-bells/{bellId}/");
    }

    @Test
    void pathNamesTheMajorVersion() {
        found("/bells/v1/", "/bells/", "uri-version: /bells/school-bells/{bellId} has no /v1");
    }

    @Test
    void queryKeysAreCamelCase() {
        found(
                "name: rungAfter",
                "name: rung-after",
                "query-keys-camel-case: GET /bells/v1/school-bells/{bellId} has 'rung-after'");
    }

    @Test
    void inputCanBeInvalid() {
        found("\"400\"", "\"404\"", "error-handling/invalid-input: GET /bells/v1/school-bells/{bellId} has no 400");
    }

    @Test
    void successSaysTheVersion() {
        found("API-Version", "X-Version", "version-header: GET /bells/v1/school-bells/{bellId} 200 has no API-Version");
    }

    @Test
    void refusalIsAProblem() {
        found(
                "application/problem+json",
                "application/json",
                "error-handling/problem-details: GET /bells/v1/school-bells/{bellId} 400 is not application/problem+json"
                        + " alone");
    }

    @Test
    void problemHasItsMembers() {
        found(
                ", detail: {type: string}",
                "",
                "error-handling/problem-details: GET /bells/v1/school-bells/{bellId} 400 has no 'detail'");
    }

    @Test
    void instantIsNamedAt() {
        found(
                "rungAt",
                "rungDateTime",
                "date-time/format: /components/schemas/Bell 'rungDateTime' is an instant but not named …At");
    }

    @Test
    void namedAtIsAnInstant() {
        found(
                "boughtDate: {type: string, format: date}",
                "boughtAt: {type: string}",
                "date-time/format: /components/schemas/Bell 'boughtAt' is named …At but is no date-time");
    }

    @Test
    void dayIsNamedDate() {
        found(
                "boughtDate",
                "bought",
                "date-time/date-omit-time-portion: /components/schemas/Bell 'bought' has format 'date'; a day, and only"
                        + " a day, is named …Date");
    }

    private static void found(String good, String bad, String violation) {
        assertThat(GOOD).contains(good);
        assertThat(DesignRules.violations(OpenApiDocument.parse(GOOD.replace(good, bad))))
                .containsExactly(violation);
    }
}
