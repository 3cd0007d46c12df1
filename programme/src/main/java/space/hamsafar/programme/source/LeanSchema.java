package space.hamsafar.programme.source;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.keyword.KeywordType;
import com.networknt.schema.serialization.NodeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives the validator our schemas so that it starts quickly: without what only people and editors read, and with a
 * pattern in place of a list of words. It checks the same.
 *
 * <p>A list of words makes the validator print JSON, and the first print loads a whole mapper; reading a schema with its
 * own reader does so too, while our reader is loaded anyway and JSON is YAML.
 */
final class LeanSchema implements NodeReader {
    private static final String VOCABULARY = "https://json-schema.org/draft/2020-12/vocab/";
    private static final Set<String> FOR_PEOPLE = Set.of("$schema", "title", "description", "format");

    private final Map<String, JsonNode> parsed;

    /** Gives the schemas that were parsed already, by their texts. */
    LeanSchema(Map<String, JsonNode> parsed) {
        this.parsed = parsed;
    }

    /** Draft 2020-12 without its formats, which our schemas only name for editors. */
    static Dialect dialect() {
        return Dialect.builder("https://json-schema.org/draft/2020-12/schema")
                .specificationVersion(SpecificationVersion.DRAFT_2020_12)
                .idKeyword("$id")
                .vocabulary(VOCABULARY + "core")
                .vocabulary(VOCABULARY + "applicator")
                .vocabulary(VOCABULARY + "validation")
                .keywords(KeywordType.getKeywords(SpecificationVersion.DRAFT_2020_12))
                .build();
    }

    /** The whole schema that a text holds. */
    static JsonNode parse(String text) {
        Problems problems = new Problems("schema");
        return YamlText.parse(text, problems)
                .filter(node -> problems.isEmpty())
                .map(JsonTree::of)
                .orElseThrow(() -> new IllegalArgumentException("broken schema " + problems.told()));
    }

    @Override
    public JsonNode readTree(String content, InputFormat format) {
        JsonNode schema = parsed.get(content);
        if (schema == null) {
            throw new IllegalStateException("a schema refers to one that is not in the set");
        }
        return lean((ObjectNode) schema);
    }

    @Override
    public JsonNode readTree(InputStream content, InputFormat format) {
        try {
            return readTree(new String(content.readAllBytes(), StandardCharsets.UTF_8), format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode lean(ObjectNode schema) {
        ObjectNode lean = JsonNodeFactory.instance.objectNode();
        schema.properties().forEach(entry -> {
            switch (entry.getKey()) {
                case "properties", "$defs" -> lean.set(entry.getKey(), each((ObjectNode) entry.getValue()));
                case "items" -> lean.set("items", lean((ObjectNode) entry.getValue()));
                case "enum" -> lean.put("type", "string").put("pattern", anyOf((ArrayNode) entry.getValue()));
                default -> {
                    if (!FOR_PEOPLE.contains(entry.getKey())) {
                        lean.set(entry.getKey(), entry.getValue());
                    }
                }
            }
        });
        return lean;
    }

    private static ObjectNode each(ObjectNode schemas) {
        ObjectNode lean = JsonNodeFactory.instance.objectNode();
        schemas.properties().forEach(entry -> lean.set(entry.getKey(), lean((ObjectNode) entry.getValue())));
        return lean;
    }

    private static String anyOf(ArrayNode words) {
        return StreamSupport.stream(words.spliterator(), false)
                .map(word -> Pattern.quote(word.stringValue()))
                .collect(Collectors.joining("|", "^(?:", ")$"));
    }
}
