package space.hamsafar.campaign.audit;

import java.util.Optional;
import space.hamsafar.campaign.store.Hashes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the log tells of one act. It says that something was done, never what the outcome was; so it can be given to the
 * other agency whole.
 *
 * @param number of the entry in the journal, from 1
 * @param at when, as ISO 8601 in UTC
 * @param person who
 * @param role in what role
 * @param operation what
 * @param before SHA-256 of the journal's line before, which stands for everything up to then; empty for the first
 * @param after SHA-256 of the journal's line, which stands for everything up to now
 */
public record LogLine(
        long number, String at, String person, String role, String operation, String before, String after) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /** The line for an entry of the journal; empty if the bytes are none. */
    public static Optional<LogLine> of(byte[] journal) {
        try {
            JsonNode entry = MAPPER.readTree(journal);
            return Optional.of(new LogLine(
                    entry.required("number").longValue(),
                    entry.required("at").stringValue(),
                    entry.required("actor").required("person").stringValue(),
                    entry.required("actor").required("role").stringValue(),
                    entry.required("operation").stringValue(),
                    entry.required("previous").stringValue(),
                    Hashes.sha256(journal)));
        } catch (JacksonException | IllegalArgumentException fault) {
            return Optional.empty();
        }
    }

    /** Reads what {@link #bytes} wrote; empty if it is anything else. */
    static Optional<LogLine> parse(byte[] line) {
        try {
            return Optional.of(MAPPER.readValue(line, LogLine.class));
        } catch (JacksonException fault) {
            return Optional.empty();
        }
    }

    /** The line as it stands in the log, without its end: JSON in the order of the components. */
    byte[] bytes() {
        return MAPPER.writeValueAsBytes(this);
    }
}
