package space.hamsafar.exchange.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import space.hamsafar.exchange.ExchangeException;
import space.hamsafar.programme.ProgrammePlan;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a plan as {@code plan.json} and reads it back: {@code {"schema": …, "id": …, "plan": {…}}}.
 *
 * <p>Keys are the names of the records' components in their order. Instants are ISO 8601 in UTC, days ISO dates,
 * durations ISO 8601, words of a choice lower-case with hyphens. Numbers have as many digits as bring the same binary
 * number back, so that reading gives an equal plan; the same plan gives the same bytes.
 */
public final class PlanJson {
    /** Name and version of the document, its first key. */
    public static final String SCHEMA = "hamsafar-plan/1";

    /** Room for the decisions on three million applications. */
    private static final long MOST_BYTES = 256L << 20;

    private static final JsonMapper MAPPER = PlanMapper.create();

    private PlanJson() {}

    /** The document, in lines of moderate length, with a line feed at the end. */
    public static String write(ProgrammePlan plan) {
        return document(plan).text();
    }

    /** Identity of the plan: {@code sha256:} and the hash of its content in hexadecimal. Equal plans have equal ids. */
    public static String id(ProgrammePlan plan) {
        return document(plan).id();
    }

    /** The document with its id, for who needs both. */
    public static Document document(ProgrammePlan plan) {
        String content = JsonText.of(MAPPER.valueToTree(plan), 1);
        String id = "sha256:" + sha256(content);
        return new Document(
                id, "{\n  \"schema\": \"%s\",\n  \"id\": \"%s\",\n  \"plan\": %s\n}\n".formatted(SCHEMA, id, content));
    }

    /**
     * A written plan.
     *
     * @param id identity of the plan
     * @param text the whole document
     */
    public record Document(String id, String text) {}

    /**
     * The plan in a file. Its references are not checked, and neither is the id: an edited plan can be read, so that a
     * checker can judge it.
     *
     * @throws ExchangeException if the file cannot be read or is no plan of this version; the message gives the place
     */
    public static ProgrammePlan read(Path file) {
        byte[] bytes = bytes(file);
        try {
            requireSchema(bytes, file);
            return MAPPER.readValue(bytes, Wrapping.class).plan();
        } catch (JacksonException e) {
            throw new ExchangeException(ReadingProblem.describe(file, e), e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new ExchangeException(file + ": is a folder; name the plan.json in it");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new ExchangeException(file + ": is a pipe, a device or a socket; name a plain file");
            }
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                throw new ExchangeException(
                        file + ": has " + (size >> 20) + " MB; a plan has at most " + (MOST_BYTES >> 20) + " MB");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new ExchangeException(file + ": there is no such file", e);
        } catch (IOException e) {
            throw new ExchangeException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** Looks for the version first, since a plan of another version has other keys. */
    private static void requireSchema(byte[] bytes, Path file) {
        try (JsonParser parser = MAPPER.createParser(bytes)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    boolean isSchema = parser.currentName().equals("schema");
                    if (parser.nextToken() == JsonToken.VALUE_STRING && isSchema) {
                        requireSchema(parser.getString(), file);
                        return;
                    }
                    parser.skipChildren();
                }
            }
        }
        throw new ExchangeException(
                file + ": is not a plan: it has no key \"schema\" with the value \"" + SCHEMA + '"');
    }

    private static void requireSchema(String found, Path file) {
        if (!found.equals(SCHEMA)) {
            throw new ExchangeException("%s: has the schema \"%s\"; this version reads \"%s\""
                    .formatted(file, ReadingProblem.brief(found), SCHEMA));
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The document as it is read. */
    record Wrapping(String schema, String id, ProgrammePlan plan) {}
}
