package nl.schoolbel.sla.gateway.guide;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;

/**
 * A webhook as it could come in, and what a receiver has to say of it.
 *
 * @param id as the other two headers, null when it is missing
 * @param expected {@code yes}, {@code no}, or {@code error} for a secret that is none
 */
record SignatureCase(
        String name,
        String secret,
        String id,
        String timestamp,
        String signatures,
        String body,
        long nowSeconds,
        String expected) {

    SignatureCase named(String other, String nowExpected) {
        return new SignatureCase(other, secret, id, timestamp, signatures, body, nowSeconds, nowExpected);
    }

    SignatureCase secret(String other) {
        return new SignatureCase(name, other, id, timestamp, signatures, body, nowSeconds, expected);
    }

    SignatureCase id(String other) {
        return new SignatureCase(name, secret, other, timestamp, signatures, body, nowSeconds, expected);
    }

    SignatureCase timestamp(String other) {
        return new SignatureCase(name, secret, id, other, signatures, body, nowSeconds, expected);
    }

    SignatureCase signatures(String other) {
        return new SignatureCase(name, secret, id, timestamp, other, body, nowSeconds, expected);
    }

    SignatureCase body(String other) {
        return new SignatureCase(name, secret, id, timestamp, signatures, other, nowSeconds, expected);
    }

    SignatureCase seconds(long off) {
        return new SignatureCase(name, secret, id, timestamp, signatures, body, nowSeconds + off, expected);
    }

    /** One line for a program in another language. */
    String line() {
        return Arrays.asList(secret, id, timestamp, signatures, body, Long.toString(nowSeconds)).stream()
                .map(field -> field == null || field.isEmpty()
                        ? "-"
                        : Base64.getEncoder().encodeToString(field.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return name;
    }
}
