package org.factdesk.extraction.time;

import org.factdesk.extraction.rule.Called;
import org.factdesk.extraction.rule.Scan;

/** One way to write a date or a period. Stateless. */
interface DateForm extends Called {

    /** What starts at a token, {@link When#NOTHING} where nothing of this form does. */
    When read(Scan scan, int token);
}
