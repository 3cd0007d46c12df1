package space.hamsafar.programme.source;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 as far as plain data needs it: mappings with text keys, lists and scalars.
 *
 * <p>Anchors, aliases, merge keys, tags, repeated keys, several documents, nesting deeper than {@value #DEEPEST} and
 * more than {@value #MOST_NODES} values are problems. The parser hands out one event after the other, so a hostile text
 * is refused where it goes wrong and nothing is expanded.
 */
public final class YamlText {
    static final int DEEPEST = 50;
    static final int MOST_NODES = 200_000;
    private static final Pattern WRONG_ESCAPE = Pattern.compile("\\\\U(?!000|0010)[0-9a-fA-F]{8}");

    private final Iterator<Event> events;
    private final Problems problems;
    private int nodes;

    private YamlText(Iterator<Event> events, Problems problems) {
        this.events = events;
        this.problems = problems;
    }

    /** The value that a text holds; empty, with a problem, if it could not be read to its end. */
    public static Optional<Node> parse(String text, Problems problems) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        YamlText reader = new YamlText(new Parse(settings).parseString(text).iterator(), problems);
        try {
            return reader.document();
        } catch (Refusal e) {
            problems.add(e.place, String.valueOf(e.getMessage()));
        } catch (MarkedYamlEngineException e) {
            Place at = e.getProblemMark()
                    .or(e::getContextMark)
                    .map(mark -> new Place(mark.getLine() + 1, mark.getColumn() + 1))
                    .orElse(Place.START);
            problems.add(at, YamlWording.explain(String.valueOf(e.getContext()), String.valueOf(e.getProblem())));
        } catch (IllegalArgumentException e) {
            // The parser does not expect the number of an escape to be beyond the last character.
            problems.add(wrongEscape(text), "this escape stands for no character: the last is \\U0010FFFF");
        } catch (YamlEngineException e) {
            problems.add(Place.START, YamlWording.explain("", String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private static Place wrongEscape(String text) {
        Matcher escape = WRONG_ESCAPE.matcher(text);
        if (!escape.find()) {
            return Place.START;
        }
        String before = text.substring(0, escape.start());
        int lineStart = before.lastIndexOf('\n') + 1;
        return new Place(
                1 + (int) before.chars().filter(c -> c == '\n').count(),
                1 + before.codePointCount(lineStart, before.length()));
    }

    private Optional<Node> document() {
        Event event = events.next();
        while (event instanceof StreamStartEvent || event instanceof DocumentStartEvent) {
            event = events.next();
        }
        if (!(event instanceof NodeEvent first)) {
            problems.add(Place.START, "the file is empty");
            return Optional.empty();
        }
        Node node = node(first, 1);
        while (events.hasNext()) {
            Event rest = events.next();
            if (rest instanceof DocumentStartEvent) {
                throw new Refusal(start(rest), "a second document begins here: keep one document in a file");
            }
        }
        return Optional.of(node);
    }

    private Node node(NodeEvent event, int depth) {
        if (depth > DEEPEST) {
            throw new Refusal(start(event), "nested deeper than " + DEEPEST + " levels");
        }
        if (++nodes > MOST_NODES) {
            throw new Refusal(start(event), "more than " + MOST_NODES + " values in one file");
        }
        event.getAnchor()
                .ifPresent(anchor -> problems.add(
                        start(event),
                        event instanceof AliasEvent
                                ? "alias '*" + anchor.getValue() + "' is not allowed: write the value out"
                                : "anchor '&" + anchor.getValue() + "' is not allowed: remove it"));
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case MappingStartEvent mapping -> mapping(mapping, depth);
            case CollectionStartEvent sequence -> sequence(sequence, depth);
            // Only an alias is left.
            default -> new Node.Scalar(start(event), end(event), "", false);
        };
    }

    private Node.Scalar scalar(ScalarEvent event) {
        event.getTag().ifPresent(tag -> refuseTag(event, tag));
        String text = event.getValue();
        text.codePoints()
                .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t')
                .findFirst()
                .ifPresent(
                        c -> problems.add(start(event), "control character " + Wording.codePoint(c) + ": remove it"));
        return new Node.Scalar(start(event), end(event), text, !event.isPlain());
    }

    private Node.Sequence sequence(CollectionStartEvent event, int depth) {
        event.getTag().ifPresent(tag -> refuseTag(event, tag));
        List<Node> items = new ArrayList<>();
        Event next = events.next();
        while (!(next instanceof CollectionEndEvent)) {
            items.add(node((NodeEvent) next, depth + 1));
            next = events.next();
        }
        return new Node.Sequence(start(event), end(next), items);
    }

    private Node.Mapping mapping(MappingStartEvent event, int depth) {
        event.getTag().ifPresent(tag -> refuseTag(event, tag));
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        Event next = events.next();
        while (!(next instanceof CollectionEndEvent)) {
            Place at = start(next);
            String key = key((NodeEvent) next, depth);
            Node value = node((NodeEvent) events.next(), depth + 1);
            Node.Entry earlier = entries.putIfAbsent(key, new Node.Entry(at, value));
            if (earlier != null) {
                problems.add(
                        at,
                        "key " + Wording.quoted(key) + " stands here a second time; the first is at " + earlier.at()
                                + ": keep one of them");
            }
            next = events.next();
        }
        return new Node.Mapping(start(event), end(next), entries);
    }

    private String key(NodeEvent event, int depth) {
        if (!(node(event, depth + 1) instanceof Node.Scalar scalar)) {
            throw new Refusal(start(event), "a key must be a word, not a list or a group of keys");
        }
        if (scalar.text().equals("<<") && !scalar.quoted()) {
            problems.add(scalar.start(), "merge key '<<' is not allowed: write the keys out");
        }
        return scalar.text();
    }

    private void refuseTag(Event event, String tag) {
        String shown = tag.replace("tag:yaml.org,2002:", "!!");
        problems.add(start(event), "tag " + Wording.quoted(shown) + " is not allowed: remove it");
    }

    private static Place start(Event event) {
        return event.getStartMark()
                .map(mark -> new Place(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Place.START);
    }

    private static Place end(Event event) {
        return event.getEndMark()
                .map(mark -> new Place(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Place.START);
    }

    /** Ends the reading of a text at a place; caught where the reading began. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Place place;

        Refusal(Place place, String message) {
            super(message, null, false, false);
            this.place = place;
        }
    }
}
