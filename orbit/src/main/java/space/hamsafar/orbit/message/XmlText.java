package space.hamsafar.orbit.message;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import space.hamsafar.orbit.FileProblem;

/** XML that can neither reach outside itself nor grow: document types and entities are not followed. */
final class XmlText {
    private XmlText() {}

    static XMLStreamReader reader(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory.createXMLStreamReader(new StringReader(text));
    }

    /** What a fault in the form of a text is, with its line. */
    static FileProblem problem(Path file, XMLStreamException fault) {
        int line = fault.getLocation() == null ? 0 : fault.getLocation().getLineNumber();
        String what =
                String.valueOf(fault.getMessage()).lines().reduce((a, b) -> b).orElse("");
        return new FileProblem(file, line, "is broken XML: " + what.replaceFirst("^Message: ", ""));
    }

    /** The first fault in the form of a text; empty if it is well formed. */
    static Optional<FileProblem> fault(Path file, String text) {
        try {
            XMLStreamReader xml = reader(text);
            while (xml.hasNext()) {
                xml.next();
            }
            return Optional.empty();
        } catch (XMLStreamException fault) {
            return Optional.of(problem(file, fault));
        }
    }
}
