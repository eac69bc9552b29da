import {Fragment} from 'react';
import {calendarHead} from '../../manual/rotation-calendar.ts';
import {CodeLink} from '../CodeLink/index.tsx';
import {usePageData} from '../page-data.tsx';
import {ScrollTable} from '../ScrollTable/index.tsx';

/** The rotation of a track as a table of weeks and days; each template leads to its page. */
export function RotationCalendar({track}: {track: string}) {
  const calendar = usePageData().calendars?.[track];
  return (
    calendar && (
      <ScrollTable>
        <thead>
          <tr>
            {calendarHead(calendar).map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {calendar.weeks.map((week, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a week is its place
            <tr key={index}>
              <th scope="row">{index + 1}</th>
              {week.map((codes, day) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place
                <td key={day}>
                  {codes.map((code, slot) => (
                    <Fragment key={code}>
                      {slot > 0 && ', '}
                      <CodeLink code={code} />
                    </Fragment>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    )
  );
}
