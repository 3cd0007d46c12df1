package space.hamsafar.exchange.plan;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Light;
import space.hamsafar.orbit.window.PlaneCrossing;
import space.hamsafar.programme.flight.TimelineEntry;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Makes the mapper that knows how the values of a plan look in JSON, and that is strict when it reads. */
public final class PlanMapper {
    private PlanMapper() {}

    /** A strict mapper for records: no key too many or too few, no null, no number for a text. */
    public static JsonMapper create() {
        var values = new SimpleModule("hamsafar-plan")
                .addSerializer(Interval.class, new IntervalWriter())
                .addDeserializer(Interval.class, new IntervalReader());
        addWords(values, Light.class);
        addWords(values, PlaneCrossing.class);
        addWords(values, TimelineEntry.Kind.class);
        return JsonMapper.builder()
                .addModule(values)
                // A question that a record answers, such as isRaise, is no component of it and could not be read back.
                .changeDefaultVisibility(checker -> checker.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .changeDefaultNullHandling(handling -> JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .build();
    }

    /** Lets a module write and read the constants of an enumeration as words in small letters with hyphens. */
    public static <E extends Enum<E>> void addWords(SimpleModule module, Class<E> type) {
        module.addSerializer(type, new WordWriter<>(type));
        module.addDeserializer(type, new WordReader<>(type));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An interval as an object of its two ends. */
    private record Ends(Instant start, Instant end) {}

    private static final class IntervalWriter extends StdSerializer<Interval> {
        IntervalWriter() {
            super(Interval.class);
        }

        @Override
        public void serialize(Interval value, JsonGenerator out, SerializationContext context) {
            context.writeValue(out, new Ends(value.getStart(), value.getEnd()));
        }
    }

    private static final class IntervalReader extends StdDeserializer<Interval> {
        IntervalReader() {
            super(Interval.class);
        }

        @Override
        public Interval deserialize(JsonParser in, DeserializationContext context) {
            Ends ends = context.readValue(in, Ends.class);
            try {
                return Interval.of(ends.start(), ends.end());
            } catch (DateTimeException e) {
                throw InvalidFormatException.from(in, "the end must not be before the start", ends, Interval.class);
            }
        }
    }

    private static final class WordWriter<E extends Enum<E>> extends StdSerializer<E> {
        WordWriter(Class<E> type) {
            super(type);
        }

        @Override
        public void serialize(E value, JsonGenerator out, SerializationContext context) {
            out.writeString(word(value));
        }
    }

    private static final class WordReader<E extends Enum<E>> extends StdDeserializer<E> {
        private final Class<E> type;

        WordReader(Class<E> type) {
            super(type);
            this.type = type;
        }

        @Override
        public E deserialize(JsonParser in, DeserializationContext context) {
            String found = in.getString();
            for (E value : type.getEnumConstants()) {
                if (word(value).equals(found)) {
                    return value;
                }
            }
            throw InvalidFormatException.from(in, "not a word that is allowed here", found, type);
        }
    }
}
