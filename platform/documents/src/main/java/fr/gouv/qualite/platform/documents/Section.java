package fr.gouv.qualite.platform.documents;

import fr.gouv.qualite.platform.documents.Block.Heading;
import fr.gouv.qualite.platform.documents.Block.Table;
import java.util.ArrayList;
import java.util.List;

/** The blocks from one heading of level 2 to the next. */
record Section(List<Block> blocks) {

    static List<Section> of(List<Block> blocks) {
        List<Section> sections = new ArrayList<>();
        List<Block> current = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Heading heading && heading.level() == 2 && !current.isEmpty()) {
                sections.add(new Section(List.copyOf(current)));
                current.clear();
            }
            current.add(block);
        }
        if (!current.isEmpty()) {
            sections.add(new Section(List.copyOf(current)));
        }
        return sections;
    }

    /** Whether one of its tables needs a page laid on its side. */
    boolean isWide() {
        return blocks.stream().anyMatch(block -> block instanceof Table table && table.isWide());
    }
}
