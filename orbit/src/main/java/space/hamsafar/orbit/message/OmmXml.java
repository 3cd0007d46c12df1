package space.hamsafar.orbit.message;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import space.hamsafar.orbit.FileProblem;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.message.OmmRecord.Entry;

/**
 * Orbit mean-elements messages in XML (CCSDS 505.0-B): one {@code omm}, or several in an {@code ndm}. Document types and
 * entities are refused, so a file can neither reach outside itself nor grow.
 */
final class OmmXml {
    private static final Set<String> FRAMES_OF_MESSAGES = Set.of("ndm", "omm");

    private final Path file;
    private final List<FileProblem> problems;
    private final List<OmmRecord> found = new ArrayList<>();
    private Map<String, Entry> entries = new LinkedHashMap<>();
    private int begin;
    private String key = "";
    private String unit = "";
    private final StringBuilder value = new StringBuilder();

    private OmmXml(Path file, List<FileProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** All messages of a text; what is wrong goes to the problems. */
    static List<OmmRecord> read(Path file, String text, List<FileProblem> problems) {
        OmmXml reader = new OmmXml(file, problems);
        try {
            XMLStreamReader xml = XmlText.reader(text);
            while (xml.hasNext()) {
                reader.take(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            throw new OrbitException(List.of(XmlText.problem(file, e)), e);
        }
        return reader.found;
    }

    private void take(XMLStreamReader xml, int event) {
        int line = xml.getLocation().getLineNumber();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> open(xml, line);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> value.append(xml.getText());
            case XMLStreamConstants.END_ELEMENT -> close(xml.getLocalName(), line);
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new OrbitException(
                        List.of(new FileProblem(file, line, "has a document type or an entity; take it out")), null);
            default -> {
                // White space, comments and processing instructions carry nothing.
            }
        }
    }

    private void open(XMLStreamReader xml, int line) {
        String name = xml.getLocalName();
        if (found.isEmpty() && entries.isEmpty() && key.isEmpty() && !FRAMES_OF_MESSAGES.contains(name)) {
            throw new OrbitException(
                    List.of(new FileProblem(
                            file, line, "begins with <%s>; an OMM is <omm>, alone or in <ndm>".formatted(name))),
                    null);
        }
        if (name.equals("omm")) {
            begin = line;
            entries = new LinkedHashMap<>();
            @Nullable String version = xml.getAttributeValue(null, "version");
            entries.put("CCSDS_OMM_VERS", new Entry(line, version == null ? "" : version));
        }
        key = name.equals("USER_DEFINED") ? "USER_DEFINED_" + xml.getAttributeValue(null, "parameter") : name;
        @Nullable String units = xml.getAttributeValue(null, "units");
        value.setLength(0);
        unit = units == null ? "" : " [" + units + "]";
    }

    private void close(String name, int line) {
        if (name.equals("omm")) {
            found.add(new OmmRecord(begin, entries, false));
        } else if (key.equals(name) || key.startsWith("USER_DEFINED_")) {
            keep(line);
        }
        key = "-";
    }

    private void keep(int line) {
        boolean isFigure = !key.equals("COMMENT") && key.equals(key.toUpperCase(Locale.ROOT));
        if (isFigure
                && entries.putIfAbsent(key, new Entry(line, value.toString().strip() + unit)) != null) {
            problems.add(new FileProblem(file, line, SourceText.shortened(key) + " stands there twice; give it once"));
        }
    }
}
