"""Sentences written for this project, sound and wrong in one number each; a wrong one names rule and figure."""

import pytest

from factcheck import check_arithmetic
from factcheck.arithmetic import check
from factcheck.finding import Level

SOUND = """
Sales rose 25% from 80 to 100.
Sales rose to 100 from 80, up 25%.
Profits rise 8% to £5.2m from £4.8m.
Profit was £5.2m, up 8% from £4.8m.
Profit was £5.2m, compared with £4.8m a year earlier, an increase of 8%.
Spending fell by £1.3m, or about 11%, to £10.9m from £12.2m.
Spending fell by 11%, or £1.3m, from £12.2m in 2021 to £10.9m in 2022.
Waiting lists shrank from 7.6 million to 7.4 million (-2.6%).
Rents went up from £900 to £990 a month, a 10% rise.
There was a 10% rise in rents, from £900 to £990 a month.
Rents increased 10% (flat in real terms) from £900 to £990.
Offences were down 12% on the 2,500 of the year before, to 2,200.
The price fell 0.43% from $1,820.10 on 31 December 2021 to $1,812.35 on 31 December 2022.
Membership grew by nearly 70%, from 55,584 in 2017 to 92,959 the following year.
Membership grew by about 35% from 200 to 274.
Costs rose by less than 1%, from £5,894,220 to £5,929,216.
Sales of £42m were 5% more than the £40m of 2019.
Cases increased by 40 from 120 to 160.
The fee was cut from £35 to £25.
The number more than doubled from 120 to 250.
The toll nearly tripled, from 35 to 100.
The figure halved from 403 to 201.
A three-fold rise, from 10 to 30, was recorded.
There were 30 arrests, three times the 10 of last year.
Reports increased fourfold from 12 to 48.
Crime fell by a third from 90 to 60.
Turnout fell 3 percentage points from 67% to 64%.
Turnout fell by 3 percentage points to 64% from 67%.
The rate rose 50 basis points, from 4.25% to 4.75%.
The share rose 10% from 50% to 55%.
The market grew from $45bn in 2022 to $135bn by 2031, a compound annual growth rate of 13%.
Spending grew 5% a year from £100m in 2019 to £122m in 2023.
22 of 34 samples (64.71%) were positive.
Deaths were 18.8% (9/48) in the group.
250 (62%) of the 403 were convicted.
250 of the 403 people prosecuted, or 62%, were convicted.
62% of the 403 prosecuted (250) were convicted.
One in five (18%) agreed.
Just over half (51%) agreed.
30% of 10 people agreed.
67% of 3 pupils agreed.
About 35% of 10 people agreed.
33% of 1,000 people agreed.
33% of 10 kilograms was lost.
The crash killed 12 people (5 men and 7 women).
The crash killed 12 people: 5 men and 7 women.
The crash killed 12 people, five men and seven women.
Police held 250 men and 153 women, a total of 403.
40 plus 30 makes 70.
Of the 403 people, 250 were convicted and the remaining 153 acquitted.
Some 45% backed it, 30% opposed it and the remaining 25% were undecided.
Police make 139 arrests a month, or 1,665 a year.
It costs £40 a week, or £2,080 a year.
Fourteen per 1,000, or 1.4%, were ill.
There were 12 deaths in a population of 85,000, or 14.1 per 100,000.
Police made 1,665 arrests over 12 months, an average of 139 a month.
Headset sales rose 60% in 2018 to 3.9 million, up from 2.4 million in 2017.
Membership more than doubled, up 120%.
The number doubled, a 100% rise.
Some 52% were in favour and 48% against.
Of those asked, 40% said yes, 35% said no and 25% did not know.
60% of men and 55% of women agreed.
The £60m bill is twice the £30m of 2019.
The bill was £60m, double the £30m of 2019.
The number went from 10 to 30, tripling in a year.
Numbers rose from 10 to 25, more than doubling.
A third of the 90 people, or 30, agreed.
Half of the 250 people (125) agreed.
Three out of four (75%) agreed.
Nine in ten (89%) agreed.
They paid £3m and £4m, a combined £7m.
One is reported every five minutes, or 288 a day.
10% of 250 is 25.
The fine was 10% higher than the £250 of 2019, at £275.
It earned £5m and £6m in 2021 and 2022, up 20%.
Prices rose to £5.20 from £4.80, an 8% rise, and wages by 4% to £520 from £500.
The death rate fell from 12 per 1,000 to 9 per 1,000, or 25%.
Visits fell 25% to 9,000 a month from 12,000 a month.
Shares closed at 120p, up 5p, or 4.3%.
Shares rose 5p to 120p, or 4.3%.
The index rose 25.3 points, or 0.4%, to 6,350.1.
The ratio of men to women is 3 to 1.
A total of 403 people, 250 men and 153 women, were held.
In all, 403 were held: 250 men and 153 women.
The budget of £10m is split between schools (£6m), roads (£3m) and parks (£1m).
Of 50 pupils, 20 walked, 20 cycled and the other 10 came by bus.
Support fell by 5 points to 42%.
The rate fell from 5.2% to 4.9%, a drop of 0.3 percentage points.
The rate fell from 5.2% to 4.9%, a drop of 6%.
He was sentenced to 12 years, up from 8 years.
Average pay rose 3.1% in the year to March, up from 2.9% in February.
Inflation rose to 3.1%, from 2.9% in February, a 0.2 percentage point rise.
Profits fell by more than half, from £5m to £2m.
Profits fell by almost half, from £5m to £2.7m.
Output was cut by two-thirds from 900 to 300.
It has 1,200 staff, 10% fewer than the 1,333 it had in 2019.
Some 1.2 million people, or 1.8% of the population of 67 million, were ill.
Some 1.2 million of the 67 million people (1.8%) were ill.
The vote was 52% to 48%.
The 5% rise takes the fare from £2.00 to £2.10.
A pay rise of 5% from £20,000 to £21,000 was agreed.
The number of cases rose by 20 to 120.
Fares will rise from £1.50 to £1.75 – up 17% – in March.
The council has cut 120 of its 800 posts (15%).
The council has cut 120 of its 800 posts, about one in seven.
The gap widened to 12 points from 8 points.
The team won 12 of 20 games (60%) and lost 8 (40%).
SG&A decreased 2.0% to $98.0 million, or 12.3% of sales, from $100.0 million, or 13.1% of sales.
The trust spent £4.2m on agency staff, 12% of its pay bill of £35m.
The population is 8.6 million, of whom 4.4 million (51%) are women.
The ship carried 400 people, 40% more than its capacity of 285.
It has 400 staff, including 100 nurses (25%).
It raised £4.2m, 12% of its target of £35m, in March.
Revenue increased 5% and 7% to $10.5 million and $21.4 million from $10.0 million and $20.0 million, respectively.
Revenue increased $0.5 million and $1.4 million, or 5% and 7%, to $10.5 million and $21.4 million, from $10.0 million and $20.0 million, respectively.
Sales rose by 10% and 20% to £110m, from £100m.
Sales for the quarter and the year rose 10% and 20%, respectively, to £11.0m and £24.0m from £10.0m and £20.0m.
Revenue for the three and nine months ended September 30, 2023 increased $1.2 million, or 10%, and $2.4 million, or 7%, respectively, compared to the same periods in 2022.
Cost of sales decreased from $24.5 million, or 12.0% of revenue, to $20.0 million, or 10.2% of revenue.
Gross margin was 45.2% compared to 43.7%, an increase of 150 basis points.
Gross margin increased 150 basis points to 45.2% from 43.7%.
Net sales increased 5.0% to $105 million from $100 million (an increase of 6.2% on a constant currency basis).
Net sales increased 5.0% (6.2% in constant currency) to $105 million from $100 million.
The effective tax rate was 21.3% compared to 24.5% in the prior year.
Income tax expense was $5.0 million, or 21.3% of pre-tax income, compared to $6.1 million, or 24.5% of pre-tax income.
Average loans increased $50.0 million, or 5.0%, to $1.05 billion, and the yield increased 25 basis points to 5.25% from 5.00%.
Interest income increased $5.0 million, or 20.0%, to $30.0 million, due to a 10% increase in average balances from $500 million to $550 million.
Diluted earnings per share were $1.37, compared to $1.77, a decrease of 22.6%.
Net income was $8.6 million, or $1.37 per diluted share, compared to $11.1 million, or $1.77 per diluted share.
The allowance was 1.25% of total loans, compared to 1.20% at December 31, 2022.
Backlog at December 31, 2023 was $512.3 million, up 12.1% from $457.0 million at December 31, 2022 and up 3.0% from $497.4 million at September 30, 2023.
Comparable store sales increased 3.2%, with traffic up 1.1% and average ticket up 2.1%.
We repurchased 1.2 million shares at an average price of $45.20 for a total of $54.2 million.
Capital expenditures were $12.3 million in 2023 compared to $10.1 million in 2022 and are expected to be between $14 million and $16 million in 2024.
Volume decreased 3% while price increased 5%, resulting in a 2% increase in revenue to $102 million from $100 million.
Operating expenses as a percentage of revenue decreased to 35.1% from 37.4%, a 230 basis point improvement.
Cash used in operations was $5.2 million in 2023, compared to cash provided by operations of $3.1 million in 2022.
We had a net loss of $5.2 million in 2023, compared to net income of $3.1 million in 2022, a decrease of $8.3 million.
Other expense increased by $0.3 million to $0.5 million from $0.2 million.
Headcount grew to 1,204 from 1,102, an increase of 9.3%.
The dividend was raised 5% to $0.42 per share from $0.40 per share.
Sales in Europe grew 8% to €54 million, and sales in Asia grew 4% to €26 million, bringing the total up from €75 million to €80 million.
Our top ten customers accounted for 45% of revenue in 2023, up from 41% in 2022.
Subscribers increased by 1.2 million to 15.6 million, an 8% increase.
Churn fell to 1.2% a month from 1.4%.
Total debt was $1.2 billion with a weighted average rate of 4.5%, compared to $1.1 billion with a weighted average rate of 3.9%.
The provision was $2.0 million, down $0.5 million, or 20.0%, from $2.5 million.
Nonperforming loans totaled $12.0 million, or 0.85% of loans, compared to $9.0 million, or 0.66% of loans, an increase of $3.0 million, or 33.3%.
Same-property NOI rose 3.4%, to $45.6 million from $44.1 million.
Units sold fell from 12,000 to 9,000, and the average price rose 10% to $110 from $100.
Prices were cut by 10% to £90 and then by another 10% to £81.
Unemployment rose to 5.2% from 5.0% and the number of jobless by 4% to 1.04 million from 1 million.
Of the 1,200 jobs, 400 will go in Leeds, 300 in York and the rest in Hull.
The poll put Labour on 42%, the Conservatives on 25% and the Lib Dems on 11%.
The poll put Labour up 3 points on 42% and the Conservatives down 2 on 25%.
Some 12% of the 35 million adults, or 4.2 million, smoke.
The fund returned 8% in 2022, 5% in 2021 and 3% in 2020.
The population of 8.6 million includes 4.4 million women (51%).
Attendance was down 12% year on year, at 8,800 compared with 10,000.
It took 3 hours 20 minutes, 12% faster than the 3 hours 47 minutes of 2019.
He scored 24 points in 30 minutes, a rise of 20% from 20.
In 2020 there were 120 cases, in 2021 150 and in 2022 180, rises of 25% and 20%.
A 10-year-old boy and two women aged 25 and 31 were among the 12 dead.
Sales of the 5 models totalled 1,000 in 2022 and 1,500 in 2023, up 50%.
The first 100 people get 20% off, the next 50 get 10%.
Between 2010 and 2020 the number rose by a fifth, from 50,000 to 60,000.
Deaths fell to 9 from 12 in 2021 and 15 in 2020.
Rail fares rose 4.9% in March, after 5.9% last year, taking a season ticket from £3,000 to £3,147.
Knife crime has risen by 12 per cent in a year, from 44,000 to 49,300 offences.
The number of offences jumped from 2,000 to 2,500, a 25 per cent increase on the previous year.
Recorded offences soared 78 per cent between 2013 and 2018, from 1,335 to 2,376.
The figure is up 40% on 2013, when there were 250, to 350.
There were 350 cases in 2014, up from 250 in 2013, a rise of 40%.
There were 350 cases in 2014, compared to 250 the year before – an increase of 40 per cent.
There were 350 cases in 2014, 100 more than the 250 of 2013.
Cases numbered 350 in 2014 against 250 in 2013, up 40%.
The force recorded 350 cases, a 40% rise from 250 the year before.
The force recorded 350 cases, a 40% rise on the 250 of the year before.
Cases rose by two fifths, from 250 to 350.
Convictions fell from 403 to 359, a drop of 11 per cent.
Convictions fell 11 per cent, from 403 in 2017 to 359 in 2018.
Prosecutions dropped by a quarter to 300 from 400.
Funding was slashed by £2m, from £8m to £6m.
Only 359 of the 403 people charged were convicted, or 89 per cent.
Of 403 people charged, 359 (89%) were convicted.
Of the 403 people charged, 359, or 89%, were convicted.
359 out of 403 (89%) were convicted.
Almost nine in ten (89%) were convicted.
Two thirds of the 403 – 269 – were convicted.
It made 1,665 arrests last year, an average of 139 every month.
Officers make 32 arrests a week, or about 1,665 a year.
Some 1,665 arrests were made in 52 weeks – about 32 a week.
The cost rose five-fold, from £68,000 to £359,000.
Numbers increased more than five-fold from 68 to 359.
Numbers increased 428 per cent, from 68 to 359.
Numbers are five times higher than the 68 of 2013, at 359.
The number nearly halved to 210 from 403.
The number of officers has fallen by 20,000 since 2010, from 143,000 to 123,000, a cut of 14%.
The average fine went up £50 to £250, a 25% rise.
The budget will go up by 5% from £400m to £420m.
Waiting times are down by half an hour, from four hours to three and a half hours.
The party won 43.6% of the vote, up 1.2 points from 42.4% in 2017.
Turnout was 67.3%, down 1.5 percentage points from 68.8%.
Its share went up from 42.4% to 43.6%, or 1.2 points.
A total of 403 people were charged: 359 men and 44 women.
The 403 people charged – 359 men and 44 women – were bailed.
There are 12 pupils: seven girls and five boys.
"""

# numbers that belong to different things, or of which it is not clear to what they belong: nothing to find
UNRELATED = """
The price fell from £5 to £4 and the volume by 10%.
Revenue rose 5% in 2021 and 6% in 2022 to £5m from £4m.
The number rose from £2m and £3m to £4m and £5m, or 10% and 20%.
Sales rose 3.5% to £20.3bn, pushing profit to £3.4bn, down from £5.8bn.
The band shot from 96 to 1 in the chart.
The company lost £5m, after a profit of £3m, a fall of 10%.
It lowered guidance to £84bn, down from £89bn to £93bn.
Another 800,000 would bring the total up from 1.2 million to 2 million.
The cuts ranged from 10,000 to 40,000 jobs.
Borrowing increased to £9.7bn from £9.5bn, at an average interest rate of 4.2%.
The pH fell from 8.25 to 8.14, representing an increase of almost 30% in acidity.
Steel used 69.1 million tons, down from 73.8 million, and production increased by 26%.
The limit was cut from £35m to £25m, and the rate set at the greater of 7% or the base rate.
About 80% of subscribers saw an increase to £179 from £120.
Sales rose to £5m, or 14% of the total, from £4m.
Between 5% and 10% of the 200 members voted.
A 25% cut would increase the time needed from 3.04 years to 3.88 years.
Of 200 members, 120 spoke English, and of those 40 French and the remaining 60 German.
The guilty were found 10% responsible. The owner was 65% responsible and the tenant the remaining 25%.
Production will be cut to six a year, down from 1.5 a month.
Net income fell to $(5.2) million from $3.0 million, or 273%.
The loss improved to £5m from £8m.
Net income was £5.2m on sales of £30m compared to £4.8m, an increase of 8%.
Sales were £30m and profit was £5.2m, compared with £4.8m, an increase of 8%.
The number of sites rose from 10 to 20 (3).
They have 12 children, 5 dogs and 3 cats.
He scored in 3 matches, 2 weeks and 4 days apart.
The rate was significantly lower than 47.4% (238/502).
"""

# sentence, rule, figure that the finding stands at
WRONG = """
Sales rose 20% from 80 to 100. | stated-percent-change | 20%
Sales rose to 100 from 80, up 20%. | stated-percent-change | 20%
Profits rise 18% to £5.2m from £4.8m. | stated-percent-change | 18%
Profit was £5.2m, up 18% from £4.8m. | stated-percent-change | 18%
Profit was £5.2m, compared with £4.8m a year earlier, an increase of 18%. | stated-percent-change | 18%
Spending fell by £1.3m, or about 21%, to £10.9m from £12.2m. | stated-percent-change | 21%
Spending fell by 21%, or £1.3m, from £12.2m in 2021 to £10.9m in 2022. | stated-percent-change | 21%
Spending fell by £1.3m, or 21%, from £12.2m. | stated-percent-change | 21%
Spending fell by £1.3m, or 21%, to £10.9m. | stated-percent-change | 21%
Waiting lists shrank from 7.6 million to 7.4 million (-26%). | stated-percent-change | -26%
Rents went up from £900 to £990 a month, a 15% rise. | stated-percent-change | 15%
There was a 15% rise in rents, from £900 to £990 a month. | stated-percent-change | 15%
Rents increased 15% (flat in real terms) from £900 to £990. | stated-percent-change | 15%
Offences were down 22% on the 2,550 of the year before, to 2,210. | stated-percent-change | 22%
The price fell 4.3% from $1,820.10 on 31 December 2021 to $1,812.35 on 31 December 2022. | stated-percent-change | 4.3%
Membership grew by nearly 90%, from 55,584 in 2017 to 92,959 the following year. | stated-percent-change | 90%
Membership grew by about 35% from 200 to 290. | stated-percent-change | 35%
Costs rose by less than 1%, from £5,294,220 to £5,929,216. | stated-percent-change | 1%
Sales of £42m were 15% more than the £40m of 2019. | stated-percent-change | 15%
The share rose 5% from 50% to 55%. | stated-percent-change | 5%
Crime fell by a third from 90 to 40. | stated-percent-change | a third
Cases increased by 30 from 120 to 160. | stated-change | 30
Spending fell by £2.3m to £10.9m from £12.2m. | stated-change | £2.3m
The fee was cut from £25 to £35. | stated-change | £35
Sales fell from 80 to 100. | stated-change | 100
Turnout fell 5 percentage points from 67% to 64%. | stated-change | 5 percentage points
The rate rose 25 basis points, from 4.25% to 4.75%. | stated-change | 25 basis points
The number more than doubled from 120 to 230. | stated-factor | doubled
The toll tripled, from 45 to 100. | stated-factor | tripled
The figure halved from 403 to 301. | stated-factor | halved
A five-fold rise, from 10 to 30, was recorded. | stated-factor | five-fold
There were 50 arrests, three times the 10 of last year. | stated-factor | three times
The market grew from $45bn in 2022 to $135bn by 2031, a compound annual growth rate of 23%. | stated-growth-rate | 23%
Spending grew 9% a year from £100m in 2019 to £122m in 2023. | stated-growth-rate | 9% a year
22 of 34 samples (61.71%) were positive. | stated-share | 61.71%
Deaths were 19.8% (9/48) in the group. | stated-share | 19.8%
250 (52%) of the 403 were convicted. | stated-share | 52%
250 of the 403 people prosecuted, or 52%, were convicted. | stated-share | 52%
52% of the 403 prosecuted (250) were convicted. | stated-share | 52%
One in five (28%) agreed. | stated-share | 28%
33% of 10 people agreed. | impossible-precision | 33%
50% of 3 pupils agreed. | impossible-precision | 50%
The crash killed 12 people (5 men and 6 women). | stated-sum | 12
The crash killed 12 people: 5 men and 6 women. | stated-sum | 12
The crash killed 12 people, five men and eight women. | stated-sum | 12
Police held 250 men and 153 women, a total of 413. | stated-sum | 413
40 plus 30 makes 80. | stated-sum | 80
Of the 403 people, 250 were convicted and the remaining 143 acquitted. | stated-sum | 403
Some 45% backed it, 30% opposed it and the remaining 35% were undecided. | stated-sum | 35%
Police make 139 arrests a week, or 1,665 a year. | stated-rate | 1,665 a year
It costs £40 a week, or £480 a year. | stated-rate | £480 a year
Fourteen per 1,000, or 14%, were ill. | stated-rate | 14%
There were 12 deaths in a population of 85,000, or 1.41 per 100,000. | stated-rate | 1.41 per 100,000
Police made 1,665 arrests over 12 months, an average of 149 a month. | stated-average | 149 a month
The loss improved by 18% to £5.2m from £8.4m. | stated-percent-change | 18%
Headset sales rose 90% in 2018 to 3.9 million, up from 2.4 million in 2017. | stated-percent-change | 90%
Membership more than doubled, up 80%. | stated-factor | 80%
The number doubled, a 200% rise. | stated-factor | 200%
Some 52% were in favour and 58% against. | stated-sum | 58%
Of those asked, 40% said yes, 45% said no and 25% did not know. | stated-sum | 25%
The £60m bill is three times the £30m of 2019. | stated-factor | three times
The bill was £60m, double the £40m of 2019. | stated-factor | double
The number went from 10 to 40, tripling in a year. | stated-factor | tripling
Numbers rose from 10 to 15, more than doubling. | stated-factor | doubling
A third of the 90 people, or 40, agreed. | stated-share | A third
Half of the 250 people (135) agreed. | stated-share | Half
Three out of four (65%) agreed. | stated-share | 65%
One is reported every five minutes, or 144 a day. | stated-rate | 144 a day
10% of 250 is 35. | stated-share | 10%
The fine was 20% higher than the £250 of 2019, at £275. | stated-percent-change | 20%
Prices rose to £5.20 from £4.80, an 18% rise, and wages by 4% to £520 from £500. | stated-percent-change | 18%
The death rate fell from 12 per 1,000 to 9 per 1,000, or 35%. | stated-percent-change | 35%
Visits fell 35% to 9,000 a month from 12,000 a month. | stated-percent-change | 35%
Shares closed at 120p, up 5p, or 14.3%. | stated-percent-change | 14.3%
Shares rose 5p to 120p, or 14.3%. | stated-percent-change | 14.3%
The index rose 25.3 points, or 4%, to 6,350.1. | stated-percent-change | 4%
A total of 403 people, 250 men and 163 women, were held. | stated-sum | 403
In all, 403 were held: 250 men and 163 women. | stated-sum | 403
Of 50 pupils, 20 walked, 20 cycled and the other 20 came by bus. | stated-sum | 50
The rate fell from 5.2% to 4.9%, a drop of 0.6 percentage points. | stated-change | 0.6 percentage points
Inflation rose to 3.1%, from 2.9% in February, a 0.5 percentage point rise. | stated-change | 0.5 percentage point
Profits fell by almost half, from £5m to £3.7m. | stated-percent-change | half
Output was cut by two-thirds from 900 to 500. | stated-percent-change | two-thirds
It has 1,200 staff, 20% fewer than the 1,333 it had in 2019. | stated-percent-change | 20%
Some 1.2 million people, or 18% of the population of 67 million, were ill. | stated-share | 18%
Some 1.2 million of the 67 million people (18%) were ill. | stated-share | 18%
The 15% rise takes the fare from £2.00 to £2.10. | stated-percent-change | 15%
A pay rise of 15% from £20,000 to £21,000 was agreed. | stated-percent-change | 15%
Fares will rise from £1.50 to £1.75 – up 27% – in March. | stated-percent-change | 27%
The council has cut 120 of its 800 posts (25%). | stated-share | 25%
The council has cut 120 of its 800 posts, about one in four. | stated-share | one in four
They paid £3.2m and £4.1m, a combined £8.3m. | stated-sum | £8.3m
The budget of £10.0m is split between schools (£6.1m), roads (£2.9m) and parks (£2.0m). | stated-sum | £10.0m
Profits fell by more than half, from £5.1m to £3.2m. | stated-percent-change | half
SG&A decreased 4.0% to $98.0 million, or 12.3% of sales, from $100.0 million, or 13.1% of sales. | stated-percent-change | 4.0%
The trust spent £4.2m on agency staff, 22% of its pay bill of £35m. | stated-share | 22%
The population is 8.6 million, of whom 4.4 million (41%) are women. | stated-share | 41%
The ship carried 400 people, 50% more than its capacity of 285. | stated-percent-change | 50%
It has 400 staff, including 100 nurses (35%). | stated-share | 35%
It raised £4.2m, 22% of its target of £35m, in March. | stated-share | 22%
Revenue increased 5% and 9% to $10.5 million and $21.4 million from $10.0 million and $20.0 million, respectively. | stated-percent-change | 9%
Revenue increased 7% and 7% to $10.5 million and $21.4 million from $10.0 million and $20.0 million, respectively. | stated-percent-change | 7%
Knife crime has risen by 22 per cent in a year, from 44,000 to 49,300 offences. | stated-percent-change | 22 per cent
The number of offences jumped from 2,040 to 2,550, a 35 per cent increase on the previous year. | stated-percent-change | 35 per cent
Recorded offences soared 58 per cent between 2013 and 2018, from 1,335 to 2,376. | stated-percent-change | 58 per cent
There were 350 cases in 2014, up from 250 in 2013, a rise of 60%. | stated-percent-change | 60%
There were 350 cases in 2014, compared to 250 the year before – an increase of 60 per cent. | stated-percent-change | 60 per cent
There were 350 cases in 2014, 200 more than the 250 of 2013. | stated-change | 200
Cases numbered 350 in 2014 against 250 in 2013, up 60%. | stated-percent-change | 60%
The force recorded 350 cases, a 60% rise from 250 the year before. | stated-percent-change | 60%
The force recorded 350 cases, a 60% rise on the 250 of the year before. | stated-percent-change | 60%
Cases rose by two thirds, from 250 to 350. | stated-percent-change | two thirds
Convictions fell from 403 to 359, a drop of 21 per cent. | stated-percent-change | 21 per cent
Convictions fell 21 per cent, from 403 in 2017 to 359 in 2018. | stated-percent-change | 21 per cent
Prosecutions dropped by a third to 300 from 400. | stated-percent-change | a third
Funding was slashed by £3.0m, from £8.0m to £6.0m. | stated-change | £3.0m
Only 359 of the 403 people charged were convicted, or 79 per cent. | stated-share | 79 per cent
Of 403 people charged, 359 (79%) were convicted. | stated-share | 79%
Of the 403 people charged, 359, or 79%, were convicted. | stated-share | 79%
359 out of 403 (79%) were convicted. | stated-share | 79%
Almost nine in ten (79%) were convicted. | stated-share | 79%
It made 1,665 arrests last year, an average of 159 every month. | stated-average | 159 every month
Officers make 42 arrests a week, or about 1,665 a year. | stated-rate | 1,665 a year
The cost rose three-fold, from £68,000 to £359,000. | stated-factor | three-fold
Numbers increased more than six-fold from 68 to 359. | stated-factor | six-fold
Numbers increased 528 per cent, from 68 to 359. | stated-percent-change | 528 per cent
Numbers are seven times higher than the 68 of 2013, at 359. | stated-factor | seven times
The number nearly halved to 310 from 403. | stated-factor | halved
The number of officers has fallen by 20,500 since 2010, from 143,200 to 122,700, a cut of 24%. | stated-percent-change | 24%
The average fine went up £50 to £250, a 35% rise. | stated-percent-change | 35%
The budget will go up by 15% from £400m to £420m. | stated-percent-change | 15%
The party won 43.6% of the vote, up 2.2 points from 42.4% in 2017. | stated-change | 2.2
Turnout was 67.3%, down 2.5 percentage points from 68.8%. | stated-change | 2.5 percentage points
Its share went up from 42.4% to 43.6%, or 2.2 points. | stated-change | 2.2
A total of 403 people were charged: 359 men and 54 women. | stated-sum | 403
The 403 people charged – 359 men and 54 women – were bailed. | stated-sum | 403
There are 12 pupils: seven girls and six boys. | stated-sum | 12
"""


def lines(table):
    return [pytest.param(line, id=line) for line in table.strip().splitlines()]


@pytest.mark.parametrize("sentence", [*lines(SOUND), *lines(UNRELATED)])
def test_sound_sentences_have_no_findings(sentence):
    assert [finding.message for finding in check_arithmetic(sentence)] == []


@pytest.mark.parametrize("line", lines(WRONG))
def test_wrong_sentences_have_one_finding_at_the_wrong_number(line):
    sentence, rule, figure = (part.strip() for part in line.split(" | "))
    findings = check_arithmetic(sentence)
    assert [(found.rule, sentence[found.start : found.end]) for found in findings] == [(rule, figure)]
    assert findings[0].level in {Level.ERROR, Level.WARNING}


def test_the_working_shows_each_step_with_its_interval():
    (finding,) = check_arithmetic("Sales rose 41% to $2.82 from $2.47.")
    assert finding.level is Level.ERROR
    assert finding.message == "“41%” does not follow from “$2.47” and “$2.82”: the change is 13.7 to 14.6 per cent."
    assert finding.working.splitlines() == [
        "old amount: 2.47, so 2.465 to 2.475",
        "new amount: 2.82, so 2.815 to 2.825",
        "change: 13.737 to 14.604 per cent",
        "stated: 41, so 40.5 to 41.5 per cent",
    ]


@pytest.mark.parametrize(
    ("sentence", "level", "words"),
    [
        pytest.param("The share rose 5% from 50% to 55%.", Level.WARNING, "percentage points", id="points"),
        pytest.param("Sales rose 400% from 16 to 64.", Level.WARNING, "new amount in per cent of the old", id="ratio"),
        pytest.param("Sales rose 20% from 80 to 100.", Level.WARNING, "share of the new amount", id="base"),
        pytest.param("Sales rose 50% from 75 to 110.", Level.WARNING, "rounded to tens", id="tens"),
        pytest.param("Sales rose 35% from 80 to 100.", Level.ERROR, "23.6 to 26.4", id="no-reading"),
        pytest.param("It rose from 5,000 to 6,000, or 24%.", None, "", id="thousands"),
        pytest.param("It rose from 5,000 to 6,000, or 35%.", Level.WARNING, "", id="more-than-a-tenth"),
        pytest.param("It rose from £200,000 to £300,000, a rise of 75 per cent.", Level.WARNING, "", id="money"),
        pytest.param("It rose from 1,500 to 1,800, or 25%.", Level.NOTE, "20", id="hundreds"),
        pytest.param("It rose from 1,500 to 1,800, or 45%.", Level.ERROR, "20", id="beyond-hundreds"),
    ],
)
def test_unusual_readings_and_round_numbers_lower_the_level(sentence, level, words):
    findings = check_arithmetic(sentence)
    assert [finding.level for finding in findings] == ([level] if level else [])
    assert all(words in finding.message for finding in findings)


def test_findings_come_in_the_order_of_the_text_with_their_places():
    text = "Nothing here. Sales fell from 80 to 100. There were 22 of 34 samples (61%). It rose 9% from 10 to 20."
    findings = check_arithmetic(text)
    assert [text[finding.start : finding.end] for finding in findings] == ["100", "61%", "9%"]
    assert findings == sorted(findings, key=lambda finding: finding.start)


def examples(word):
    """Give the sentences under PASS or FAIL in the rules' docstrings, each with its rule."""
    for module in check.RULES:
        lines = module.__doc__.partition(f"\n{word}\n")[2].splitlines()
        for line in lines[: next((at for at, line in enumerate(lines) if not line.startswith(" ")), None)]:
            yield pytest.param(module.ID, line.strip(), id=f"{module.ID}-{line.strip()}")


@pytest.mark.parametrize(("rule", "sentence"), list(examples("PASS")))
def test_a_rule_passes_its_own_examples(rule, sentence):
    assert check_arithmetic(sentence) == []


@pytest.mark.parametrize(("rule", "sentence"), list(examples("FAIL")))
def test_a_rule_finds_its_own_examples(rule, sentence):
    assert [finding.rule for finding in check_arithmetic(sentence)] == [rule]


def test_every_rule_has_examples_of_both_kinds():
    for word in ("PASS", "FAIL"):
        assert {example.values[0] for example in examples(word)} == {module.ID for module in check.RULES}
