package space.hamsafar.peers;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import java.util.ArrayList;
import java.util.List;

/** The one entity of Timefold's model: in which order activities are placed. Mutable, as Timefold asks for. */
@PlanningEntity
public final class ListOrder {

    @PlanningListVariable
    private List<ListItem> items = new ArrayList<>();

    /** For Timefold's cloning. */
    public ListOrder() {}

    ListOrder(List<ListItem> items) {
        this.items = new ArrayList<>(items);
    }

    /** The activities by number, the most urgent first. */
    int[] numbers() {
        return items.stream().mapToInt(ListItem::number).toArray();
    }

    /** For Timefold, which reads and writes the list by these. */
    public List<ListItem> getItems() {
        return items;
    }

    /** For Timefold. */
    public void setItems(List<ListItem> newItems) {
        items = newItems;
    }
}
