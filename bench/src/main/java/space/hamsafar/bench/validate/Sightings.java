package space.hamsafar.bench.validate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import space.hamsafar.bench.BenchException;
import space.hamsafar.orbit.GroundSite;

/**
 * A pass as a space agency published it for the public.
 *
 * @param city country and city
 * @param appears instant of appearance, to the minute
 * @param minutes duration, whole minutes; 0 for less than one
 * @param maxElevationDeg greatest elevation of what is seen, whole degrees
 * @param fromElevationDeg elevation of the appearance, whole degrees
 */
record Sightings(String city, Instant appears, int minutes, int maxElevationDeg, int fromElevationDeg) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MMM d, uuuu HH:mm", Locale.ENGLISH);
    private static final double LEAST_ELEVATION_DEG = 10;

    /** All passes of a file. */
    static List<Sightings> read(Path file) {
        List<Sightings> all = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            Map<String, String> fields = new HashMap<>();
            String name = "";
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    name = xml.getLocalName();
                    if (name.equals("visible_pass")) {
                        fields.clear();
                    }
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    fields.merge(name, xml.getText(), String::concat);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    if (xml.getLocalName().equals("visible_pass")) {
                        all.add(of(fields));
                    }
                    name = "";
                }
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw new BenchException(file + " cannot be read as a list of visible passes: " + e.getMessage(), e);
        }
        return all;
    }

    private static Sightings of(Map<String, String> fields) {
        String at = fields.getOrDefault("utc_date", "") + " " + fields.getOrDefault("utc_time", "");
        String minutes = fields.getOrDefault("duration_minutes", "").strip();
        return new Sightings(
                fields.getOrDefault("country", "") + "/" + fields.getOrDefault("city", ""),
                LocalDateTime.parse(at, TIME).toInstant(ZoneOffset.UTC),
                minutes.startsWith("<") ? 0 : Integer.parseInt(minutes),
                Integer.parseInt(fields.getOrDefault("max_elevation", "").strip()),
                Integer.parseInt(fields.getOrDefault("enters", "").strip().split(" ")[0]));
    }

    /** The cities of a table with the columns country, city, latitude and longitude, by country and city. */
    static Map<String, GroundSite> cities(Path file) {
        Map<String, GroundSite> sites = new HashMap<>();
        try {
            List<String> lines = Files.readAllLines(file);
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                String id = cells[0] + "/" + cells[1];
                double latitude = Double.parseDouble(cells[2]);
                double longitude = Double.parseDouble(cells[3]);
                sites.put(id, new GroundSite(id, latitude, longitude, 0, LEAST_ELEVATION_DEG));
            }
        } catch (IOException | RuntimeException e) {
            throw new BenchException(file + " cannot be read as a table of cities: " + e.getMessage(), e);
        }
        return sites;
    }
}
