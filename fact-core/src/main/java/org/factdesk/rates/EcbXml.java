package org.factdesk.rates;

import java.io.Reader;
import java.time.LocalDate;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import org.factdesk.measure.DailyRates;

/** The nested {@code Cube} elements: one with a {@code time}, in it one for each {@code currency} and {@code rate}. */
final class EcbXml {

    private EcbXml() {}

    static DailyRates read(Reader in) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return cubes(factory.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw new UnreadableRatesException(Math.max(1, line), UnreadableRatesException.Problem.NO_XML);
        }
    }

    private static DailyRates cubes(XMLStreamReader xml) throws XMLStreamException {
        RateTable table = new RateTable();
        @Nullable LocalDate day = null;
        int line = 1;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Cube")) {
                line = Math.max(1, xml.getLocation().getLineNumber());
                String time = xml.getAttributeValue(null, "time");
                day = time == null ? day : RateTable.day(time, line);
                rate(table, xml, day, line);
            }
        }
        return table.rates(line);
    }

    private static void rate(RateTable table, XMLStreamReader xml, @Nullable LocalDate day, int line) {
        String code = xml.getAttributeValue(null, "currency");
        String rate = xml.getAttributeValue(null, "rate");
        if (code != null && (day == null || rate == null)) {
            throw new UnreadableRatesException(line, UnreadableRatesException.Problem.NO_PLACE);
        }
        if (code != null && day != null) {
            table.add(RateTable.currency(code, line), day, rate, line);
        }
    }
}
