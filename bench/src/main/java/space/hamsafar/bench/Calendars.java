package space.hamsafar.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.Windows;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.node.ObjectNode;

/**
 * Windows that several activities or people of a project share. A file has them once, under a name that stands wherever they
 * are used, so that it does not grow with the activities times the days.
 */
final class Calendars {

    /** Where a file has them, and what a reader and a writer know them by. */
    static final String KEY = "calendars";

    private static final String SPANS = "spans";

    private Calendars() {}

    /** The windows that are used at least twice, each with a name of its own, in the order of their second use. */
    static Map<Windows, String> of(Project project) {
        Stream<Windows> used = Stream.concat(
                project.activities().stream().map(Activity::windows),
                project.people().stream().map(Person::availability));
        Set<Windows> seen = new LinkedHashSet<>();
        Map<Windows, String> names = new LinkedHashMap<>();
        used.filter(windows -> windows.spans().isPresent()).forEach(windows -> {
            if (!seen.add(windows)) {
                names.putIfAbsent(windows, "c" + (names.size() + 1));
            }
        });
        return names;
    }

    /** Writes windows in full, or the name that the attribute {@link #KEY}, a map by windows, has for them. */
    static final class Writer extends ValueSerializer<Windows> {

        @Override
        public void serialize(Windows windows, JsonGenerator out, SerializationContext context) {
            if (context.getAttribute(KEY) instanceof Map<?, ?> names && names.get(windows) instanceof String name) {
                out.writeString(name);
                return;
            }
            out.writeStartObject();
            windows.spans().ifPresent(spans -> {
                out.writeName(SPANS);
                out.writeStartArray();
                spans.forEach(span -> context.writeValue(out, span));
                out.writeEndArray();
            });
            out.writeEndObject();
        }

        @Override
        public boolean isEmpty(SerializationContext context, Windows windows) {
            return windows.spans().isEmpty();
        }
    }

    /** Reads what {@link Writer} writes; the attribute {@link #KEY} is a map by name. */
    static final class Reader extends ValueDeserializer<Windows> {

        @Override
        public Windows deserialize(JsonParser in, DeserializationContext context) {
            JsonNode node = in.readValueAsTree();
            if (node.isString()) {
                return named(node.asString(), context);
            }
            JsonNode spans = node.path(SPANS);
            boolean isKnown = spans.isArray() || spans.isMissingNode() || spans.isNull();
            if (!isKnown
                    || !(node instanceof ObjectNode object)
                    || object.propertyNames().stream().anyMatch(name -> !name.equals(SPANS))) {
                throw new IllegalArgumentException(
                        "windows are " + node + ": they must be {\"spans\": [...]} or the name of a calendar");
            }
            return spans.isArray() ? Windows.of(spans(spans, context)) : Windows.any();
        }

        private static List<Span> spans(JsonNode array, DeserializationContext context) {
            var spans = new ArrayList<Span>();
            for (JsonNode span : array) {
                spans.add(context.readTreeAsValue(span, Span.class));
            }
            return spans;
        }

        private static Windows named(String name, DeserializationContext context) {
            return Optional.ofNullable(
                            context.getAttribute(KEY) instanceof Map<?, ?> calendars ? calendars.get(name) : null)
                    .map(Windows.class::cast)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "the calendar " + name + " is unknown: it must stand under \"" + KEY + "\""));
        }
    }
}
