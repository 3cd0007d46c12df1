package space.hamsafar.orbit.conjunction;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hipparchus.exception.MathRuntimeException;
import org.jspecify.annotations.Nullable;
import org.orekit.data.DataSource;
import org.orekit.errors.OrekitException;
import org.orekit.files.ccsds.ndm.ParserBuilder;
import org.orekit.files.ccsds.ndm.cdm.Cdm;
import org.orekit.ssa.collision.shorttermencounter.probability.twod.ShortTermEncounter2DPOCMethodType;
import space.hamsafar.orbit.Astrodynamics;
import space.hamsafar.orbit.FileProblem;
import space.hamsafar.orbit.MessageContext;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.Ranges;

/**
 * A conjunction data message (CCSDS 508.0-B, KVN or XML): two objects, when and how near they pass, and how well both are
 * known. Immutable.
 */
public final class ConjunctionMessage {
    private static final Pattern RADIUS =
            Pattern.compile("(?im)^\\s*(?:<COMMENT>|COMMENT)\\s*HBR\\s*=\\s*([0-9.]+(?:[eE][-+]?[0-9]+)?)");

    private static final Pattern LINE = Pattern.compile("line (?:number )?(\\d+)");

    private final Cdm message;
    private final OptionalDouble radiusM;

    private ConjunctionMessage(Cdm message, OptionalDouble radiusM) {
        this.message = message;
        this.radiusM = radiusM;
    }

    /**
     * Probability of collision by one method for a short encounter in two dimensions.
     *
     * @param method as CCSDS names it
     * @param probability 0 to 1
     * @param largest whether it is the largest that the covariances scaled together can give, not the one they give
     */
    public record Probability(String method, double probability, boolean largest) {}

    /**
     * Reads a message.
     *
     * @throws OrbitException with the file if it cannot be read or is no CDM
     */
    public static ConjunctionMessage read(Path file) {
        String text = text(file);
        if (text.isBlank()) {
            throw refused(file, "is empty; give a conjunction data message (CDM), KVN or XML", null);
        }
        try {
            Matcher radius = RADIUS.matcher(text);
            OptionalDouble radiusM =
                    radius.find() ? OptionalDouble.of(Double.parseDouble(radius.group(1))) : OptionalDouble.empty();
            Cdm message = new ParserBuilder(new MessageContext(Astrodynamics.EMBEDDED))
                    .buildCdmParser()
                    .parseMessage(new DataSource(file.getFileName().toString(), () -> Files.newInputStream(file)));
            if (message.getRelativeMetadata() == null
                    || message.getRelativeMetadata().getTca() == null) {
                throw refused(file, "has no time of closest approach (TCA); it is no whole conjunction message", null);
            }
            return new ConjunctionMessage(message, radiusM);
        } catch (OrekitException | IllegalStateException | IllegalArgumentException | NullPointerException fault) {
            // The parser fails in many ways on what is no message, null pointers among them.
            String why = String.valueOf(fault.getMessage());
            Matcher line = LINE.matcher(why);
            int number = line.find() ? Integer.parseInt(line.group(1)) : 0;
            throw new OrbitException(
                    List.of(new FileProblem(file, number, "it is no conjunction message that can be read: " + why)),
                    fault);
        }
    }

    private static String text(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw refused(file, "is a folder; give a conjunction data message (CDM)", null);
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException fault) {
            throw refused(file, "does not exist", fault);
        } catch (CharacterCodingException fault) {
            throw refused(file, "is not a UTF-8 text; give a conjunction data message (CDM), KVN or XML", fault);
        } catch (IOException fault) {
            throw refused(file, "cannot be read: " + fault.getMessage(), fault);
        }
    }

    private static OrbitException refused(Path file, String message, @Nullable Throwable cause) {
        return new OrbitException(List.of(new FileProblem(file, 0, message)), cause);
    }

    /** Name of the first object. */
    public String object1() {
        return message.getMetadataObject1().getObjectName();
    }

    /** Name of the second object. */
    public String object2() {
        return message.getMetadataObject2().getObjectName();
    }

    /** Time of closest approach, UTC. */
    public Instant closest() {
        return message.getRelativeMetadata().getTca().toInstant(Astrodynamics.EMBEDDED.getTimeScales());
    }

    /** Distance then, metres. */
    public double missM() {
        return message.getRelativeMetadata().getMissDistance();
    }

    /** Relative speed as the message gives it, metres a second; empty if it does not. */
    public OptionalDouble relativeSpeedMPerS() {
        return present(message.getRelativeMetadata().getRelativeSpeed());
    }

    /** Probability of collision as the sender gives it; empty if it does not. */
    public OptionalDouble statedProbability() {
        return present(message.getRelativeMetadata().getCollisionProbability());
    }

    /** Radius of both objects together, metres, from a comment {@code HBR = …}; empty if there is none. */
    public OptionalDouble combinedRadiusM() {
        return radiusM;
    }

    /**
     * Probability of collision by each of Orekit's methods for short encounters: Laas 2015, Alfano 2005, Patera 2005,
     * Alfriend 1999, Chan 1997 and Alfriend's largest. The first three integrate over the disc and agree; the next two
     * are approximations for a disc that is small against the uncertainty. A method that fails is left out.
     *
     * @param combinedRadiusM radius of both objects together, metres, 0.01 to 1000
     * @throws OrbitException if the covariances cannot be used, as when they are missing or not positive
     */
    public List<Probability> probabilities(double combinedRadiusM) {
        Ranges.check("combinedRadiusM", combinedRadiusM, 0.01, 1000);
        List<Probability> all = new ArrayList<>();
        String fault = "";
        for (var type : ShortTermEncounter2DPOCMethodType.values()) {
            var method = type.getMethod();
            try {
                double value = method.compute(message, combinedRadiusM).getValue();
                boolean largest = type == ShortTermEncounter2DPOCMethodType.ALFRIEND_1999_MAX;
                all.add(new Probability(type.name().replace('_', '-'), value, largest));
            } catch (OrekitException | IllegalStateException | MathRuntimeException failed) {
                fault = String.valueOf(failed.getMessage());
            }
        }
        if (all.isEmpty()) {
            throw new OrbitException("no probability for %s and %s: %s".formatted(object1(), object2(), fault));
        }
        return all;
    }

    private static OptionalDouble present(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
