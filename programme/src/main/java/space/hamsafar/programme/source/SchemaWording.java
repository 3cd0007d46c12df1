package space.hamsafar.programme.source;

import com.networknt.schema.Error;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Says in our own words what the schema validator found: what stands there, what is allowed, and the remedy. */
final class SchemaWording {
    private final SchemaView schema;

    SchemaWording(SchemaView schema) {
        this.schema = schema;
    }

    /** A message and where it belongs. */
    record Located(Place place, String message) {}

    /** What an error means; empty for one that only sums up others. */
    Optional<Located> explain(Error error, Node root) {
        List<Object> steps = SchemaCheck.steps(error.getInstanceLocation());
        Node node = root;
        for (Object step : steps) {
            node = child(node, step);
        }
        JsonNode rule = schema.at(steps).orElse(null);
        if (rule == null) {
            return Optional.empty();
        }
        String property = String.valueOf(error.getProperty());
        return switch (error.getKeyword()) {
            case "additionalProperties", "unevaluatedProperties" -> Optional.of(unknownKey(node, property, rule));
            case "required" ->
                isMisspelt(property, node, rule)
                        ? Optional.empty()
                        : Optional.of(new Located(node.start(), missingKey(property, rule)));
            default ->
                Optional.of(new Located(node.start(), wrongValue(keyword(error, rule), name(steps), node, rule)));
        };
    }

    /** What the rule says is wrong; a list of words was given to the validator as a pattern. */
    private static String keyword(Error error, JsonNode rule) {
        return rule.has("enum") ? "enum" : error.getKeyword();
    }

    private static Node child(Node node, Object step) {
        return switch (node) {
            case Node.Mapping mapping ->
                mapping.entry(step.toString()).map(Node.Entry::value).orElse(node);
            case Node.Sequence sequence ->
                step instanceof Integer index ? sequence.items().get(index) : node;
            case Node.Scalar scalar -> scalar;
        };
    }

    private static String name(List<Object> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i) instanceof String key) {
                return i == steps.size() - 1 ? "'" + key + "'" : "each of '" + key + "'";
            }
        }
        return "the file";
    }

    private static Located unknownKey(Node node, String key, JsonNode rule) {
        Place place = node instanceof Node.Mapping mapping
                ? mapping.entry(key).map(Node.Entry::at).orElse(node.start())
                : node.start();
        List<String> known = List.copyOf(rule.path("properties").propertyNames());
        String hint = Spelling.nearest(key, known)
                .map(near -> ": did you mean '" + near + "'?")
                .orElseGet(() -> "; allowed are " + String.join(", ", known));
        return new Located(place, "unknown key " + Wording.quoted(key) + hint);
    }

    /** Whether the key stands there under a wrong spelling, which is told anyway. */
    private static boolean isMisspelt(String key, Node node, JsonNode rule) {
        List<String> known = List.copyOf(rule.path("properties").propertyNames());
        return node instanceof Node.Mapping mapping
                && mapping.entries().keySet().stream()
                        .filter(there -> !known.contains(there))
                        .anyMatch(there -> Spelling.nearest(there, known).equals(Optional.of(key)));
    }

    private static String missingKey(String key, JsonNode rule) {
        String meaning = rule.path("properties").path(key).path("description").stringValue("");
        return "key '" + key + "' is missing" + (meaning.isEmpty() ? "" : " (" + meaning + ")");
    }

    private static String wrongValue(String keyword, String name, Node node, JsonNode rule) {
        String found = node.description();
        if (node instanceof Node.Scalar scalar && scalar.isNothing()) {
            return name + " has no value: give it " + wanted(rule) + ", or leave the key out if it may be missing";
        }
        return switch (keyword) {
            case "type" -> wrongType(name, node, rule);
            case "enum" -> {
                List<String> words = StreamSupport.stream(rule.path("enum").spliterator(), false)
                        .map(word -> word.stringValue(""))
                        .toList();
                String text = node instanceof Node.Scalar scalar ? scalar.text() : "";
                yield "%s is not allowed for %s%s; allowed are %s"
                        .formatted(
                                found,
                                name,
                                Spelling.nearest(text, words)
                                        .map(near -> ": did you mean '" + near + "'?")
                                        .orElse(""),
                                String.join(", ", words))
                        .replace("?;", "?");
            }
            case "minimum" -> name + " is " + found + "; at least " + limit(rule, keyword) + " is allowed";
            case "maximum" -> name + " is " + found + "; at most " + limit(rule, keyword) + " is allowed";
            case "exclusiveMinimum" -> name + " is " + found + "; more than " + limit(rule, keyword) + " is wanted";
            case "exclusiveMaximum" -> name + " is " + found + "; less than " + limit(rule, keyword) + " is wanted";
            case "minLength" -> name + " is empty: give it a text, or leave the key out if it may be missing";
            case "maxLength" -> name + " is longer than " + limit(rule, keyword) + " characters";
            case "minItems", "minProperties" -> name + " needs at least " + limit(rule, keyword) + " of what it lists";
            case "maxItems" -> name + " lists more than " + limit(rule, keyword);
            case "uniqueItems" -> name + " lists something twice: keep one of them";
            case "pattern" -> found + " is not allowed for " + name + "; wanted is " + meaning(rule);
            default -> found + " is not allowed for " + name + "; wanted is " + meaning(rule);
        };
    }

    private static String wrongType(String name, Node node, JsonNode rule) {
        String wanted = wanted(rule);
        if (node instanceof Node.Scalar scalar) {
            boolean wantsText = rule.path("type").stringValue("").equals("string");
            if (wantsText && !scalar.isText()) {
                return "%s is %s, which YAML takes for a %s: put it in quotes, \"%s\""
                        .formatted(
                                name, scalar.text(), scalar.isFlag() ? "true-or-false value" : "number", scalar.text());
            }
        }
        return name + " is " + node.description() + "; wanted is " + wanted;
    }

    private static String wanted(JsonNode rule) {
        return switch (rule.path("type").stringValue("")) {
            case "string" -> "text";
            case "integer" -> "a whole number such as 12";
            case "number" -> "a number such as 6.5";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "object" ->
                "a group of keys (" + String.join(", ", rule.path("properties").propertyNames()) + ")";
            default -> meaning(rule);
        };
    }

    private static String meaning(JsonNode rule) {
        return rule.path("description").stringValue("something else");
    }

    private static String limit(JsonNode rule, String keyword) {
        double number = rule.path(keyword).doubleValue(0);
        return number == Math.rint(number) ? String.format(Locale.ROOT, "%.0f", number) : Double.toString(number);
    }
}
