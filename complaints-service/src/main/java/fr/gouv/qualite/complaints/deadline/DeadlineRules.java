package fr.gouv.qualite.complaints.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The rules of all frameworks: a dozen rows, which only a release of this service changes. */
@ApplicationScoped
public class DeadlineRules implements PanacheRepositoryBase<DeadlineRule, String> {

    /** Read once: every case that arrives asks for them. */
    private volatile RuleBook book = RuleBook.empty();

    public RuleBook book() {
        if (book.rules().isEmpty()) {
            book = new RuleBook(List.copyOf(listAll()));
        }
        return book;
    }

    /** All of them, those in force first. */
    List<DeadlineRule> inOrder() {
        return list("order by validFrom desc, kind, electronic desc");
    }
}
