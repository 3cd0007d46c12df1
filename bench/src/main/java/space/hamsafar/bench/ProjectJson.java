package space.hamsafar.bench;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.Windows;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * Projects as JSON: the records of {@code planning} by the names of their components. What is empty may be left out. An
 * activity's presence is the number that it is worth, or absent if it is mandatory. Windows may be the name of a calendar.
 */
public final class ProjectJson {

    private static final List<String> LISTS = List.of(
            "activities",
            "resources",
            "reservoirs",
            "people",
            "budgets",
            "lags",
            "spacings",
            "choices",
            "requirements",
            "teams",
            "travel",
            "preferences",
            "baseline");

    private static final JsonMapper JSON = mapper();

    private ProjectJson() {}

    private static JsonMapper mapper() {
        var module = new SimpleModule()
                .addSerializer(Presence.class, new PresenceWriter())
                .addDeserializer(Presence.class, new PresenceReader())
                .addSerializer(Windows.class, new Calendars.Writer())
                .addDeserializer(Windows.class, new Calendars.Reader());
        return JsonMapper.builder()
                .addModule(module)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultVisibility(checker -> checker.withIsGetterVisibility(Visibility.NONE))
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .build();
    }

    /** The project on one line; {@link #read} gives the same project back. */
    public static String write(Project project) {
        Map<Windows, String> names = Calendars.of(project);
        String text = JSON.writer().withAttribute(Calendars.KEY, names).writeValueAsString(project);
        if (names.isEmpty()) {
            return text;
        }
        Map<String, Windows> calendars = new LinkedHashMap<>();
        names.forEach((windows, name) -> calendars.put(name, windows));
        return "{\"" + Calendars.KEY + "\":" + JSON.writeValueAsString(calendars) + "," + text.substring(1);
    }

    /**
     * The project in a file's text.
     *
     * @param file its name, for messages
     * @throws BenchException naming the file, and the line where it is known, if something is wrong
     */
    public static Project read(String file, String text) {
        try {
            if (!(JSON.readTree(text) instanceof ObjectNode project)) {
                throw new BenchException(file + ": expected one JSON object, a project");
            }
            Map<String, Windows> calendars = calendars(file, project);
            complete(project);
            return JSON.reader().withAttribute(Calendars.KEY, calendars).treeToValue(project, Project.class);
        } catch (JacksonException wrong) {
            String place = Optional.ofNullable(wrong.getLocation())
                    .filter(location -> location.getLineNr() > 0)
                    .map(location -> ":" + location.getLineNr())
                    .orElse("");
            String reason = wrong.getCause() instanceof IllegalArgumentException cause
                    ? String.valueOf(cause.getMessage())
                    : wrong.getOriginalMessage();
            throw new BenchException(file + place + ": " + reason, wrong);
        }
    }

    /** Takes the calendars out of a project. */
    private static Map<String, Windows> calendars(String file, ObjectNode project) {
        Map<String, Windows> calendars = new LinkedHashMap<>();
        object(project, Calendars.KEY);
        if (!(project.remove(Calendars.KEY) instanceof ObjectNode named)) {
            throw new BenchException(file + ": \"" + Calendars.KEY + "\" must be an object with windows by name");
        }
        named.properties()
                .forEach(entry -> calendars.put(entry.getKey(), JSON.treeToValue(entry.getValue(), Windows.class)));
        return calendars;
    }

    /** Puts in what may be left out. */
    private static void complete(ObjectNode project) {
        for (String list : LISTS) {
            lists(project, list);
        }
        int horizon = project.path("horizon").asInt(0);
        for (JsonNode activity : project.path("activities")) {
            if (activity instanceof ObjectNode object) {
                completeActivity(object, horizon);
            }
        }
        for (JsonNode resource : project.path("resources")) {
            if (resource instanceof ObjectNode object) {
                lists(object, "setUps");
            }
        }
        for (JsonNode person : project.path("people")) {
            if (person instanceof ObjectNode object) {
                lists(object, "skills");
                object(object, "availability");
            }
        }
        for (JsonNode budget : project.path("budgets")) {
            if (budget instanceof ObjectNode object) {
                lists(object, "tags");
            }
        }
        for (JsonNode lag : project.path("lags")) {
            if (lag instanceof ObjectNode object) {
                text(object, "fromPoint", "END");
                text(object, "toPoint", "START");
                number(object, "minimum", 0);
                number(object, "maximum", TimeLag.NO_MAXIMUM);
            }
        }
    }

    private static void completeActivity(ObjectNode activity, int horizon) {
        number(activity, "release", 0);
        number(activity, "deadline", horizon);
        object(activity, "windows");
        text(activity, "place", "");
        lists(activity, "tags");
        if (!activity.has("dueDate")) {
            activity.putNull("dueDate");
        }
        if (!activity.has("presence")) {
            activity.put("presence", "mandatory");
        }
        for (JsonNode mode : activity.path("modes")) {
            if (mode instanceof ObjectNode object) {
                text(object, "id", "only");
                lists(object, "demands", "roles", "changes");
                for (JsonNode demand : mode.path("demands")) {
                    if (demand instanceof ObjectNode one) {
                        text(one, "state", "");
                    }
                }
                for (JsonNode role : object.path("roles")) {
                    if (role instanceof ObjectNode one) {
                        text(one, "skill", "");
                        number(one, "count", 1);
                        lists(one, "candidates");
                    }
                }
            }
        }
    }

    private static void lists(ObjectNode object, String... keys) {
        for (String key : keys) {
            if (!object.has(key)) {
                object.putArray(key);
            }
        }
    }

    private static void object(ObjectNode object, String key) {
        if (!object.hasNonNull(key)) {
            object.putObject(key);
        }
    }

    private static void text(ObjectNode object, String key, String value) {
        if (!object.has(key)) {
            object.put(key, value);
        }
    }

    private static void number(ObjectNode object, String key, int value) {
        if (!object.has(key)) {
            object.put(key, value);
        }
    }

    /** Writes the value of an optional activity, and a word for a mandatory one. */
    private static final class PresenceWriter extends ValueSerializer<Presence> {

        @Override
        public void serialize(Presence presence, JsonGenerator out, SerializationContext context) {
            switch (presence) {
                case Presence.Optional optional -> out.writeNumber(optional.value());
                case Presence.Mandatory mandatory -> out.writeString("mandatory");
            }
        }
    }

    /** Reads what {@link PresenceWriter} writes. */
    private static final class PresenceReader extends ValueDeserializer<Presence> {

        @Override
        public Presence deserialize(JsonParser in, DeserializationContext context) {
            JsonNode node = in.readValueAsTree();
            if (node.isInt()) {
                return Presence.optional(node.asInt());
            }
            if (node.isString() && node.asString().equals("mandatory")) {
                return Presence.mandatory();
            }
            throw new IllegalArgumentException("presence is " + node + ": it must be \"mandatory\" or a whole number");
        }
    }
}
