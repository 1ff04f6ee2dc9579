package nl.schoolbel.events.envelope;

/**
 * Names, and where they are fixed values, of the Kafka headers of a CloudEvent in binary mode. All values are UTF-8
 * text.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">Kafka
 *     Protocol Binding for CloudEvents</a>
 */
public final class CloudEventHeaders {

    /** Always {@link #SPEC_VERSION_VALUE}. */
    public static final String SPEC_VERSION = "ce_specversion";

    /** The version of CloudEvents that is spoken. */
    public static final String SPEC_VERSION_VALUE = "1.0";

    /** {@link Envelope#id()}. */
    public static final String ID = "ce_id";

    /** {@link Envelope#source()}. */
    public static final String SOURCE = "ce_source";

    /** {@link EventType#type()}. */
    public static final String TYPE = "ce_type";

    /** {@link Envelope#time()}, RFC 3339. */
    public static final String TIME = "ce_time";

    /** {@link Envelope#dataref()}. */
    public static final String DATAREF = "ce_dataref";

    /** {@link Envelope#sequence()}, decimal. */
    public static final String SEQUENCE = "ce_sequence";

    /** Always {@link #SEQUENCE_TYPE_VALUE}. */
    public static final String SEQUENCE_TYPE = "ce_sequencetype";

    /** Sequences are whole numbers. */
    public static final String SEQUENCE_TYPE_VALUE = "Integer";

    /** Always {@link #CONTENT_TYPE_VALUE}; without the prefix, as the binding wants it. */
    public static final String CONTENT_TYPE = "content-type";

    /** The value is JSON. */
    public static final String CONTENT_TYPE_VALUE = "application/json";

    /** {@link Envelope#traceparent()}; missing when there is none. No prefix, so that tracing libraries see it. */
    public static final String TRACEPARENT = "traceparent";

    private CloudEventHeaders() {}
}
