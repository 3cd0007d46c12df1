package space.hamsafar.exchange.change;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import space.hamsafar.exchange.ExchangeException;
import space.hamsafar.exchange.plan.PlanMapper;
import space.hamsafar.exchange.plan.ReadingProblem;
import space.hamsafar.programme.change.ChangeEvent;
import space.hamsafar.programme.change.Level;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** An event as a JSON document: {@code {"schema": …, "number": …, "previous": …, "event": {"kind": …}}}. */
final class EventJson {
    static final String SCHEMA = "hamsafar-change/1";

    private static final JsonMapper MAPPER = mapper();

    private EventJson() {}

    /**
     * A document.
     *
     * @param number of the event, from 1 without a gap
     * @param previous hash of the bytes of the document before; empty for the first
     */
    record Document(String schema, int number, String previous, ChangeEvent event) {}

    /** What kind of event a document holds stands in it as a word. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ChangeEvent.VersionKept.class, name = "version"),
        @JsonSubTypes.Type(value = ChangeEvent.BaselineApproved.class, name = "baseline"),
        @JsonSubTypes.Type(value = ChangeEvent.RequestOpened.class, name = "request"),
        @JsonSubTypes.Type(value = ChangeEvent.RequestApproved.class, name = "approval"),
        @JsonSubTypes.Type(value = ChangeEvent.RequestImplemented.class, name = "implementation"),
        @JsonSubTypes.Type(value = ChangeEvent.RequestWithdrawn.class, name = "withdrawal")
    })
    private interface Kinds {}

    private static JsonMapper mapper() {
        var words = new SimpleModule("hamsafar-change");
        PlanMapper.addWords(words, Level.class);
        return PlanMapper.create()
                .rebuild()
                .addModule(words)
                .addMixIn(ChangeEvent.class, Kinds.class)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
    }

    static byte[] write(Document document) {
        return (MAPPER.writeValueAsString(document) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The document in a file's bytes; its version is looked at first. */
    static Document read(Path file, byte[] bytes) {
        try {
            String schema = MAPPER.readTree(bytes).path("schema").asString("");
            if (!schema.equals(SCHEMA)) {
                throw new ExchangeException("%s: has the schema \"%s\"; this version reads \"%s\""
                        .formatted(file, ReadingProblem.brief(schema), SCHEMA));
            }
            return MAPPER.readValue(bytes, Document.class);
        } catch (JacksonException e) {
            throw new ExchangeException(ReadingProblem.describe(file, e), e);
        }
    }

    static String hash(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
