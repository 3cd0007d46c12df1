package space.hamsafar.campaign.fact;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * Something that happened. In the journal each fact is a JSON object whose {@code fact} is the simple name of its record:
 * a record that was written once keeps its name and its components for good.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "fact")
public sealed interface Fact permits DeskFact, BoardFact, MedicalFact {

    /** The segments that it refers to, which are kept as long as it is. */
    default List<Segment> referred() {
        return List.of();
    }
}
